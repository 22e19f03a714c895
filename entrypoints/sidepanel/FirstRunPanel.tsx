import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FirstRun } from '../../components/first-run/FirstRun';
import { FailedQueue } from '../../components/queue/FailedQueue';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { finishFirstRun } from './finish-first-run';
import { addOwnProfile } from './own-profile';
import { profilesToChoose } from './profiles-to-choose';
import { profileChoiceOf } from './view/profile-choice-of';

/** The three questions of the first run. */
export function FirstRunPanel({ desk, now }: { desk: Desk; now: ReadonlySignal<number> }) {
  const failed = useSignal(false);
  const profiles = useSignal<readonly RegulationProfile[] | null>(null);
  useEffect(() => {
    void profilesToChoose(desk).then(
      (found) => (profiles.value = found),
      (error: unknown) => {
        console.error(error);
        failed.value = true;
      },
    );
  }, [desk.profiles]);
  if (failed.value) return <FailedQueue why={words.common.fault} onRetry={() => location.reload()} />;
  if (profiles.value === null) return <p class="waiting">{words.common.loading}</p>;
  return (
    <FirstRun
      profiles={profiles.value.map(profileChoiceOf)}
      onOwnFile={async (file) => {
        const added = await addOwnProfile(desk, await file.text());
        return 'profile' in added
          ? { done: true, profile: profileChoiceOf(added.profile) }
          : { done: false, refusal: added.refusal };
      }}
      onFinish={(setup) => finishFirstRun(desk, setup)}
      browserZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      now={now.value}
    />
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FirstRun } from '../../components/first-run/FirstRun';
import { FailedScreen } from '../../components/controls/FailedScreen';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { keepWitness } from '../desk/keep-witness';
import { loadOpenCopy } from './data/load-open-copy';
import { finishFirstRun } from './finish-first-run';
import type { PanelStore } from './panel-store';
import { addOwnProfile } from './own-profile';
import { profilesToChoose } from './profiles-to-choose';
import { profileChoiceOf } from './view/profile-choice-of';

/** The three questions of the first run, or a copy that answers them. */
export function FirstRunPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const queue = store.queue.value;
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
  if (failed.value) return <FailedScreen why={words.common.fault} onRetry={() => location.reload()} />;
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
      onCopy={async (file) =>
        (await loadOpenCopy())(desk.journal, { file, zone: browserZone }, async ({ newCases }) => {
          keepWitness(desk.journal);
          store.say(words.firstRun.restore.done(newCases.length.toLocaleString(words.lang)));
        })
      }
      taken={queue.state === 'ready' ? queue.rows.length : 0}
      browserZone={browserZone}
      now={store.now.value}
    />
  );
}

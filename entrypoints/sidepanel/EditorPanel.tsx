import type { ExampleLine } from '../../lib/deadline/worked-example';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { officeDate } from '../../lib/time/office-date';
import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { keepRegulation } from '../desk/keep-regulation';
import { changeRules } from './change-rules';
import { later } from './later';
import { addOwnProfile } from './own-profile';
import { ownCopyOf } from './own-copy-of';
import { otherThatWaits } from './other-that-waits';
import { withEdition } from './with-edition';
import { saveProfileFile } from './save-profile-file';
import { loadProfileChecks } from './load-regulations';

interface Props {
  desk: Desk;
  profile: RegulationProfile;
  example: (profile: RegulationProfile) => readonly ExampleLine[];
  exampleStart: number;
  /** Epoch ms. */
  now: number;
  onMoved: (moved: readonly MovedDeadline[]) => void;
  onBack: () => void;
}

const Editor = later(async () => (await loadProfileChecks()).ProfileEditor);

/** The editor of an own regulation; its checks are heavy and come only when it is opened. */
export function EditorPanel({ desk, profile, example, exampleStart, now, onMoved, onBack }: Props) {
  const today = officeDate(now, desk.office.hours.zone).date;
  return (
    <Editor
      initial={ownCopyOf(profile, desk.profiles, today)}
      example={example}
      exampleStart={exampleStart}
      onSave={async (edited) => {
        const other = otherThatWaits(desk.office, edited, today);
        if (other)
          return { done: false, refusal: words.rules.editor.otherWaits(other.edition, civilWords(other.from)) };
        const { kept } = await keepRegulation(desk.journal, edited);
        if (!kept) return { done: false, refusal: words.rules.editor.editionTaken(edited.edition) };
        // New messages go by it, from its day on; those already in work keep the edition they were taken under.
        return changeRules(desk, (office) => withEdition(office, edited, today), onMoved);
      }}
      onExport={saveProfileFile}
      onImport={async (file) => {
        const added = await addOwnProfile(desk, await file.text());
        return 'profile' in added ? { done: true, profile: added.profile } : { done: false, refusal: added.refusal };
      }}
      onBack={onBack}
    />
  );
}

import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { ExampleLine } from '../../lib/deadline/worked-example';
import { readProfile } from '../../lib/regulation/read-profile';
import type { DeadlineRule, RegulationProfile } from '../../lib/regulation/schema';
import { officeDate } from '../../lib/time/office-date';
import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { FileButton } from '../controls/FileButton';
import { PageHead } from '../controls/PageHead';
import { Section } from '../controls/Section';
import { useOfficeClock } from '../controls/use-office-clock';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';
import { DeadlineEditor } from './DeadlineEditor';
import { EditorInput } from './EditorInput';
import { ProfileFaults } from './ProfileFaults';
import { WorkedExample } from './WorkedExample';

interface Props {
  /** A copy of a built-in profile, or the office's own one. */
  initial: RegulationProfile;
  /** A message found at `exampleStart` (epoch ms) walked through a profile by the office's clock. */
  example: (profile: RegulationProfile) => readonly ExampleLine[];
  exampleStart: number;
  onSave: (profile: RegulationProfile) => Promise<Outcome>;
  onExport: (profile: RegulationProfile) => void;
  /** Reads a profile from a file; the words say what is wrong with it. */
  onImport: (file: File) => Promise<{ done: true; profile: RegulationProfile } | { done: false; refusal: string }>;
  onBack: () => void;
}

const it = words.rules.editor;
const NAME = 'profile-editor';

/** A regulation of one's own: requisites and amounts of deadlines, checked at each stroke, with the example beside them. */
export function ProfileEditor({ initial, example, exampleStart, onSave, onExport, onImport, onBack }: Props) {
  const typed = useContext(TypedContext);
  const kept = typed.look(`${NAME}/profile`);
  const edited = useSignal(keptIn(kept.peek(), initial));
  const profile = edited.value;
  const read = readProfile(profile);
  const faults = 'refusal' in read ? read.refusal.faults : [];
  const { now, zone } = useOfficeClock();
  const isAhead = (profile.effective.from ?? '') > officeDate(now.value, zone).date;
  const show = (next: RegulationProfile) => {
    edited.value = next;
    kept.value = JSON.stringify(next);
  };
  const change = (part: Partial<RegulationProfile>) => show({ ...profile, ...part });
  const open = async (file: File): Promise<Outcome> => {
    const opened = await onImport(file);
    if (opened.done) show(opened.profile);
    return opened;
  };
  const save = async () => {
    if ('refusal' in read) return { done: false as const, refusal: read.refusal.words };
    const saved = await onSave(read.profile);
    if (saved.done) typed.forget(NAME);
    return saved;
  };
  const restart = () => {
    typed.forget(NAME);
    edited.value = initial;
  };
  return (
    <div class="case">
      <PageHead title={it.title} back={words.common.back} onBack={onBack} />
      <main class="page">
        <p class="lead">{it.lead}</p>
        {kept.value !== '' && (
          <div class="form__acts">
            <span class="muted">{it.unsaved}</span>
            <button class="button button--quiet" type="button" onClick={restart}>
              {it.restart}
            </button>
          </div>
        )}
        <div class="form__acts">
          <FileButton label={it.importFile} accept=".json,application/json" onFile={open} />
          <button class="button" type="button" onClick={() => onExport(profile)}>
            {it.exportFile}
          </button>
        </div>
        <EditorInput
          label={it.name}
          value={profile.title}
          onValue={(title) => change({ title })}
          wrong={it.nameMissing}
        />
        <EditorInput
          label={it.jurisdiction}
          value={profile.jurisdiction}
          onValue={(jurisdiction) => change({ jurisdiction })}
          wrong={it.jurisdictionMissing}
        />
        <div class="pair pair--wide">
          <EditorInput
            label={it.number}
            value={profile.act.number ?? ''}
            onValue={(number) => change({ act: { ...profile.act, number: number || null } })}
          />
          <EditorInput
            label={it.date}
            type="date"
            value={profile.act.date ?? ''}
            onValue={(date) => change({ act: { ...profile.act, date: date || null } })}
          />
        </div>
        <EditorInput
          label={it.edition}
          value={profile.edition}
          onValue={(edition) => change({ edition })}
          wrong={it.editionMissing}
        />
        <EditorInput
          label={it.effective}
          type="date"
          value={profile.effective.from ?? ''}
          onValue={(from) => change({ effective: { ...profile.effective, from: from || null } })}
        />
        {faults.length === 0 && <WorkedExample lines={example(profile)} start={exampleStart} />}
        <div>
          <Section title={words.rules.deadlines} count={Object.keys(profile.deadlines).length} open>
            {Object.entries(profile.deadlines).map(([id, deadline]) => (
              <DeadlineEditor
                key={id}
                deadline={deadline}
                profile={profile}
                onChange={(changed: DeadlineRule) => change({ deadlines: { ...profile.deadlines, [id]: changed } })}
              />
            ))}
          </Section>
        </div>
        <ProfileFaults faults={faults} />
        {isAhead && <p class="notice">{it.ahead(civilWords(profile.effective.from ?? ''))}</p>}
        <ActionButton kind="primary" done={words.common.saved} act={save}>
          {it.save}
        </ActionButton>
      </main>
    </div>
  );
}

/** What was edited and not saved when the editor was last open, of the same version of the form; else what it begins with. */
function keptIn(text: string, initial: RegulationProfile): RegulationProfile {
  if (text === '') return initial;
  const kept = JSON.parse(text) as RegulationProfile;
  return kept.schemaVersion === initial.schemaVersion ? kept : initial;
}

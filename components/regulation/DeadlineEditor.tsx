import type { Deadline, Due, Duration, RegulationProfile } from '../../lib/regulation/schema';
import { dueRuleWords } from '../../lib/words/due-rule-words';
import { words } from '../../lib/words/words';
import { DurationEditor } from './DurationEditor';
import { EditorInput } from './EditorInput';
import { Provenance } from './Provenance';

interface Props {
  deadline: Deadline;
  profile: RegulationProfile;
  onChange: (deadline: Deadline) => void;
}

const it = words.rules.editor;

/** One deadline: its amount and its clause; forms without a number are only shown. */
export function DeadlineEditor({ deadline, profile, onChange }: Props) {
  const { due, provenance } = deadline;
  const amount = amountOf(due);
  return (
    <fieldset class="deadline">
      <legend class="visually-hidden">{deadline.label}</legend>
      <p class="deadline__label">{deadline.label}</p>
      <p class="muted">{dueRuleWords(deadline, profile)}</p>
      {amount === null ? (
        <p class="field__hint">{it.fixed}</p>
      ) : (
        <DurationEditor
          duration={amount}
          onChange={(changed) => onChange({ ...deadline, due: withAmount(due, changed) })}
        />
      )}
      <EditorInput
        label={it.clause}
        value={provenance.clause}
        onValue={(clause) => onChange({ ...deadline, provenance: { ...provenance, clause } })}
        wrong={it.clauseMissing}
      />
      <Provenance of={provenance} />
    </fieldset>
  );
}

function amountOf(due: Due): Duration | null {
  if (due.type === 'after') return due.limit;
  return due.type === 'before' ? due.lead : null;
}

function withAmount(due: Due, amount: Duration): Due {
  if (due.type === 'after') return { ...due, limit: amount };
  return due.type === 'before' ? { ...due, lead: amount } : due;
}

import type { DeadlineRule, DueRule, Duration, RegulationProfile } from '../../lib/regulation/schema';
import { dueRuleWords } from '../../lib/words/due-rule-words';
import { words } from '../../lib/words/words';
import { DurationEditor } from './DurationEditor';
import { EditorInput } from './EditorInput';
import { ProvenanceNote } from './ProvenanceNote';

interface Props {
  deadline: DeadlineRule;
  profile: RegulationProfile;
  onChange: (deadline: DeadlineRule) => void;
}

const it = words.rules.editor;

/** What a duty without a term begins with when the office gives it one. */
const FIRST_TERM: Duration = { amount: 1, unit: 'hour', clock: 'working' };

/**
 * One deadline: its amount, what a day off does to calendar days, and its clause. A duty without a term can be given one,
 * from the event it shows at (a region's act may set what the local one leaves open), and a term can be taken away; other
 * forms are only shown.
 */
export function DeadlineEditor({ deadline, profile, onChange }: Props) {
  const { due, provenance } = deadline;
  const amount = amountOf(due);
  const termless = due.type === 'none' || due.type === 'immediate' ? (due.event ?? null) : null;
  return (
    <fieldset class="deadline">
      <legend class="visually-hidden">{deadline.label}</legend>
      <p class="deadline__label">{deadline.label}</p>
      <p class="muted">{dueRuleWords(deadline, profile)}</p>
      {amount === null ? (
        termless === null && <p class="field__hint">{it.fixed}</p>
      ) : (
        <DurationEditor
          duration={amount}
          onChange={(changed) => onChange(withDue(deadline, withAmount(due, changed)))}
        />
      )}
      {isInCalendarDays(due) && (
        <label class="check">
          <input
            type="checkbox"
            checked={deadline.rollover === 'nextWorkingDay'}
            onChange={(event) =>
              onChange({ ...deadline, rollover: event.currentTarget.checked ? 'nextWorkingDay' : 'none' })
            }
          />
          <span>{it.rollover}</span>
        </label>
      )}
      {termless !== null && (
        <button
          class="button button--quiet"
          type="button"
          onClick={() => onChange({ ...deadline, due: { type: 'after', event: termless, limit: FIRST_TERM } })}
        >
          {it.giveTerm}
        </button>
      )}
      {due.type === 'after' && (
        <button
          class="button button--quiet"
          type="button"
          onClick={() => onChange(withDue(deadline, { type: 'none', event: due.event }))}
        >
          {it.takeTerm}
        </button>
      )}
      <EditorInput
        label={it.clause}
        value={provenance.clause}
        onValue={(clause) => onChange({ ...deadline, provenance: { ...provenance, clause } })}
        wrong={it.clauseMissing}
      />
      <ProvenanceNote of={provenance} />
    </fieldset>
  );
}

/** Only a term in calendar days moves off a day off: with another one what the act says of that has no sense. */
function withDue(deadline: DeadlineRule, due: DueRule): DeadlineRule {
  return { ...deadline, due, rollover: isInCalendarDays(due) ? deadline.rollover : 'none' };
}

function isInCalendarDays(due: DueRule): boolean {
  return due.type === 'after' && due.limit.unit === 'day' && due.limit.clock === 'elapsed';
}

function amountOf(due: DueRule): Duration | null {
  if (due.type === 'after') return due.limit;
  return due.type === 'before' ? due.lead : null;
}

function withAmount(due: DueRule, amount: Duration): DueRule {
  if (due.type === 'after') return { ...due, limit: amount };
  return due.type === 'before' ? { ...due, lead: amount } : due;
}

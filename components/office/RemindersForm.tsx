import { useSignal } from '@preact/signals';
import type { ReminderRules } from '../../lib/deadline/notices/reminder-rules';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';
import { minutesOf } from './minutes-of';

interface Props {
  rules: ReminderRules;
  onSave: (rules: ReminderRules) => Promise<Outcome>;
  /** Shows a notice for a trial; the words tell whether the system lets it through and what to do. */
  onTry: () => Promise<string>;
}

const it = words.reminders;
const KINDS = ['own', 'executors', 'debts', 'reports', 'digest'] as const;

/** What to be reminded of and when, and whether the system shows reminders at all. */
export function RemindersForm({ rules, onSave, onTry }: Props) {
  const tried = useSignal<string | null>(null);
  return (
    <>
      <p class="lead">{it.lead}</p>
      <p class="muted">{it.thresholds}</p>
      <Form
        name="office/reminders"
        submit={words.common.save}
        primary
        onSubmit={(read) =>
          onSave({
            own: read('own') === 'yes',
            executors: read('executors') === 'yes',
            debts: read('debts') === 'yes',
            reports: read('reports') === 'yes',
            digest: read('digest') === 'yes',
            digestAt: read('digestAt').trim() || null,
            extra: minutesOf(read('extra')) ?? [],
          })
        }
      >
        <fieldset class="week">
          <legend>{it.kinds}</legend>
          {KINDS.map((kind) => (
            <CheckField key={kind} name={kind} label={it[kind]} initial={rules[kind]} />
          ))}
        </fieldset>
        <TextField
          name="digestAt"
          label={it.digestAt}
          hint={it.digestAtHint}
          type="time"
          initial={rules.digestAt ?? ''}
        />
        <TextField
          name="extra"
          label={it.extra}
          hint={it.extraHint}
          initial={rules.extra.join(', ')}
          check={(typed) => (minutesOf(typed) === null ? it.extraWrong : null)}
        />
      </Form>
      <ActionButton
        act={async () => {
          tried.value = await onTry();
          return { done: true };
        }}
      >
        {it.try}
      </ActionButton>
      {tried.value !== null && (
        <p class="notice" role="status">
          {tried.value}
        </p>
      )}
    </>
  );
}

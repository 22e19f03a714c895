import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { ReminderRules } from '../../lib/deadline/notices/reminder-rules';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';
import { readMinutes } from './read-minutes';

interface Props {
  rules: ReminderRules;
  /** Working minutes left from which a deadline is near, and from which it is urgent. */
  near: readonly [soon: number, urgent: number];
  onSave: (rules: ReminderRules, near: readonly [soon: number, urgent: number]) => Promise<Outcome>;
  /** Shows a notice for a trial; the words tell whether the system lets it through and what to do. */
  onTry: () => Promise<string>;
}

const it = words.reminders;
const NAME = 'office/reminders';
const KINDS = ['own', 'executors', 'debts', 'reports', 'digest'] as const;

/** What to be reminded of and when, and whether the system shows reminders at all. */
export function RemindersForm({ rules, near: [soon, urgent], onSave, onTry }: Props) {
  const typed = useContext(TypedContext);
  const tried = useSignal<string | null>(null);
  return (
    <>
      <p class="lead">{it.lead}</p>
      <p class="muted">{it.thresholds}</p>
      <Form
        name={NAME}
        submit={words.common.save}
        primary
        onSubmit={(read) =>
          onSave(
            {
              own: read('own') === 'yes',
              executors: read('executors') === 'yes',
              debts: read('debts') === 'yes',
              reports: read('reports') === 'yes',
              digest: read('digest') === 'yes',
              digestAt: read('digestAt').trim() || null,
              extra: readMinutes(read('extra')) ?? [],
            },
            [Number(read('soon')), Number(read('urgent'))],
          )
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
          check={(minutes) => (readMinutes(minutes) === null ? it.extraWrong : null)}
        />
        <fieldset class="week">
          <legend>{it.colours}</legend>
          <p class="muted">{it.coloursHint}</p>
          <div class="pair">
            <TextField
              name="soon"
              label={it.soon}
              type="number"
              initial={String(soon)}
              required={it.nearWrong}
              check={wrongMinutes}
            />
            <TextField
              name="urgent"
              label={it.urgent}
              type="number"
              initial={String(urgent)}
              required={it.nearWrong}
              check={(minutes) =>
                wrongMinutes(minutes) ??
                (Number(minutes) > Number(typed.look(`${NAME}/soon`).value) ? it.urgentTooLong : null)
              }
            />
          </div>
        </fieldset>
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

function wrongMinutes(typed: string): string | null {
  return readMinutes(typed)?.length === 1 ? null : it.nearWrong;
}

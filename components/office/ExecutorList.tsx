import { useSignal } from '@preact/signals';
import { executorLabel } from '../../lib/office/executor-label';
import type { Executor, Office } from '../../lib/office/office';
import { absenceOf, actingFor } from '../../lib/office/substitution';
import { dateWords } from '../../lib/words/date-time-words';
import { duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { Dialog } from '../controls/Dialog';
import { minutesOf } from '../hours-input';
import type { Outcome } from '../view-models';
import { Card } from './Card';
import { ExecutorForm, type ExecutorInput } from './ExecutorForm';

interface Props {
  office: Pick<Office, 'executors' | 'substitutions' | 'hours'>;
  /** Office date of today. */
  today: string;
  /** `id` null: a new one. */
  onSave: (id: string | null, input: ExecutorInput) => Promise<Outcome>;
}

const it = words.office;

/** The directory of executors: who prepares drafts, how to reach him, when he works. */
export function ExecutorList({ office, today, onSave }: Props) {
  const opened = useSignal<Executor | 'new' | null>(null);
  const close = () => (opened.value = null);
  const { executors } = office;
  const edited = opened.value;
  return (
    <>
      <p class="lead">{it.executors.hint}</p>
      {executors.length === 0 && <p class="muted">{it.executors.empty}</p>}
      <button class="button button--primary" type="button" onClick={() => (opened.value = 'new')}>
        {it.executors.add}
      </button>
      <ul class="entries">
        {executors.map((executor) => (
          <Card
            key={executor.id}
            title={executorLabel(executor)}
            lines={linesOf(executor, office, today)}
            isFaded={!executor.active}
          >
            <button
              class="button button--quiet"
              type="button"
              aria-label={it.editNamed(executorLabel(executor))}
              onClick={() => (opened.value = executor)}
            >
              {it.edit}
            </button>
          </Card>
        ))}
      </ul>
      {edited !== null && (
        <Dialog title={edited === 'new' ? it.executors.add : it.executors.editTitle} onClose={close}>
          <ExecutorForm
            executor={edited === 'new' ? null : edited}
            officeWeek={office.hours.week}
            onSave={(input) => onSave(edited === 'new' ? null : edited.id, input)}
            onDone={close}
          />
        </Dialog>
      )}
    </>
  );
}

function linesOf(executor: Executor, { executors, substitutions }: Props['office'], today: string): string[] {
  const away = absenceOf(substitutions, executor.id, today);
  const acting = executors.find(({ id }) => id === actingFor(substitutions, executor.id, today));
  return [
    executor.active ? '' : it.inactive,
    away === null ? '' : it.executors.away(dateWords(Date.parse(away.until), 'UTC')),
    away === null || !acting || acting.id === executor.id ? '' : it.executors.acting(executorLabel(acting)),
    [executor.phone, executor.email].filter((part) => part !== '').join(words.common.separator),
    executor.competence,
    executor.week === null ? '' : it.executors.weekOf(duration(minutesOf(Object.values(executor.week).flat()))),
  ];
}

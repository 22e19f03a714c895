import { executorLabel } from '../../lib/office/executor-label';
import type { Office, Substitution } from '../../lib/office/office';
import { actingFor } from '../../lib/office/substitution';
import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { Choice, Outcome } from '../view-models';
import { Card } from './Card';

/** Substitutes that the act names. */
export interface NamedSubstitutes {
  /** Whom it names, by which clause. */
  said: string;
  /** Nobody of the office has such a title yet. */
  isAbsent: boolean;
  /** Proposed in the form; '' where the office has no such person. */
  absentId: string;
  actingId: string;
}

interface Props {
  office: Pick<Office, 'people' | 'executors' | 'substitutions'>;
  /** null: the act names nobody. */
  named: NamedSubstitutes | null;
  /** Office date of today. */
  today: string;
  onAdd: (added: Omit<Substitution, 'id'>) => Promise<Outcome>;
  onRemove: (id: string) => Promise<Outcome>;
}

const it = words.office.substitutions;

/** Who is away from when until when, and who acts meanwhile. The newest period first. */
export function SubstitutionList({ office, named, today, onAdd, onRemove }: Props) {
  const choices = choicesOf(office);
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.label ?? formerName(office, id);
  const day = (date: string) => dateWords(Date.parse(date), 'UTC');
  const listed = office.substitutions.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <>
      <p class="lead">{it.hint}</p>
      {named !== null && (
        <p class="notice">
          {named.said} {named.isAbsent && it.addNamed}
        </p>
      )}
      {listed.length === 0 && <p class="muted">{it.empty}</p>}
      <ul class="entries">
        {listed.map(({ id, absentId, actingId, from, until }) => {
          const acting = actingFor(office.substitutions, absentId, today);
          return (
            <Card
              key={id}
              title={it.line(nameOf(absentId), nameOf(actingId))}
              lines={[
                it.period(day(from), day(until)),
                from <= today && today <= until && acting !== actingId ? it.now(nameOf(acting)) : '',
              ]}
              isFaded={until < today}
            >
              <ActionButton
                kind="quiet"
                label={words.office.removeNamed(it.line(nameOf(absentId), nameOf(actingId)))}
                act={() => onRemove(id)}
              >
                {words.common.remove}
              </ActionButton>
            </Card>
          );
        })}
      </ul>
      <Form
        name="office/substitution"
        submit={it.add}
        primary
        onSubmit={(read) =>
          onAdd({ absentId: read('absent'), actingId: read('acting'), from: read('from'), until: read('until') })
        }
      >
        <SelectField
          name="absent"
          label={it.absent}
          choices={choices}
          empty={words.common.notChosen}
          initial={named?.absentId ?? ''}
          required={it.absentMissing}
        />
        <SelectField
          name="acting"
          label={it.acting}
          choices={choices}
          empty={words.common.notChosen}
          initial={named?.actingId ?? ''}
          required={it.actingMissing}
        />
        <div class="pair">
          <TextField name="from" label={it.from} type="date" initial={today} required={it.dateMissing} />
          <TextField name="until" label={it.until} type="date" required={it.dateMissing} />
        </div>
      </Form>
    </>
  );
}

function choicesOf({ people, executors }: Props['office']): Choice[] {
  return [
    ...people.filter(({ active }) => active).map(({ id, name }) => ({ id, label: `${name} (${it.people})` })),
    ...executors
      .filter(({ active }) => active)
      .map((executor) => ({ id: executor.id, label: `${executorLabel(executor)} (${it.executors})` })),
  ];
}

/** Those who are not offered any more still have a name. */
function formerName({ people, executors }: Props['office'], id: string): string {
  const executor = executors.find((one) => one.id === id);
  return executor ? executorLabel(executor) : (people.find((one) => one.id === id)?.name ?? id);
}

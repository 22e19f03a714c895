import { useContext } from 'preact/hooks';
import { LATE_REASONS } from '../../lib/case/late-reasons';
import { duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { EndingActions } from './ending-actions';
import type { BrokenTerm } from './endings-view';

interface Props {
  caseId: string;
  /** Not empty. */
  broken: readonly BrokenTerm[];
  onAnswer: EndingActions['explainLateness'];
}

const it = words.lateness;
const REASONS = LATE_REASONS.map((id) => ({ id, label: it.reasons[id] }));

/** Asked once when a case was closed late: why. It may be passed over, and is not asked again. */
export function LatenessQuestion({ caseId, broken, onAnswer }: Props) {
  const name = `${caseId}/lateness`;
  const isOwn = useContext(TypedContext).look(`${name}/reason`).value === 'other';
  return (
    <section class="notice" aria-label={it.title}>
      <h3 class="notice__title">{it.title}</h3>
      <ul class="lateness">
        {broken.map(({ key, clause, label, lateMinutes }) => (
          <li key={key}>
            {lateMinutes === null ? it.notDone(clause, label) : it.broken(clause, label, duration(lateMinutes))}
          </li>
        ))}
      </ul>
      <p class="lead">{it.lead}</p>
      <Form
        name={name}
        submit={it.submit}
        onSubmit={(read) =>
          onAnswer(LATE_REASONS.find((reason) => reason === read('reason')) ?? null, read('note').trim())
        }
        aside={
          <ActionButton kind="quiet" act={() => onAnswer(null, '')}>
            {it.skip}
          </ActionButton>
        }
      >
        <SelectField name="reason" label={it.reason} empty={it.choose} choices={REASONS} required={it.reasonMissing} />
        <TextField name="note" label={it.note} required={isOwn ? it.noteMissing : undefined} />
      </Form>
    </section>
  );
}

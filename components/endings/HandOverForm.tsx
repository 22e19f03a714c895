import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';
import type { EndingActions, HandOverInput } from './ending-actions';
import type { AppealView } from './endings-view';

interface Props {
  caseId: string;
  appeal: Extract<AppealView, { path: 'handOver' }>;
  actions: EndingActions;
  onCopy: (text: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.endings.handOver;

/** The card for the clerk, to copy or to print, and the mark that it was handed over. Without consent it says why not. */
export function HandOverForm({ caseId, appeal, actions, onCopy, onDone }: Props) {
  const typed = useContext(TypedContext);
  const name = `${caseId}/hand-over`;
  const inputOf = (read: (field: string) => string): HandOverInput => ({
    to: read('to').trim(),
    name: read('name').trim(),
    address: read('address').trim(),
    phone: read('phone').trim(),
  });
  const card = () => actions.handOverText(inputOf((field) => typed.look(`${name}/${field}`).value));
  return (
    <section aria-label={it.title}>
      <h3 class="placed__title">{it.title}</h3>
      {appeal.lastReply !== null && <p class="text__body draft">{appeal.lastReply}</p>}
      <Form
        name={name}
        submit={it.submit}
        primary={appeal.consent !== null}
        onDone={onDone}
        onSubmit={(read) => actions.handOver(inputOf(read))}
        aside={
          appeal.consent !== null && (
            <>
              <ActionButton act={() => onCopy(card())} done={words.common.copied}>
                {it.copy}
              </ActionButton>
              <ActionButton act={async () => (actions.print(card()), { done: true })}>{it.print}</ActionButton>
            </>
          )
        }
      >
        {appeal.consent === null ? <p class="lead">{it.blocked}</p> : <p class="lead">{it.kept}</p>}
        <TextField name="to" label={it.to} initial={appeal.to} required={it.toMissing} />
        <TextField name="name" label={it.name} required={it.nameMissing} />
        <TextField name="address" label={it.address} required={it.addressMissing} />
        <TextField name="phone" label={it.phone} required={it.phoneMissing} />
      </Form>
    </section>
  );
}

import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

/** The name under which the office answers in each network; '' where nobody has said. */
export interface Accounts {
  vk: string;
  ok: string;
}

interface Props {
  accounts: Accounts;
  onSave: (accounts: Accounts) => Promise<Outcome>;
}

const it = words.accounts;

/** Under whose name answers go out: what stands in the box of the page is compared with it. */
export function AccountsForm({ accounts, onSave }: Props) {
  return (
    <section class="form">
      <h2 class="field__label">{it.title}</h2>
      <p class="field__hint">{it.hint}</p>
      <Form
        name="office/accounts"
        submit={words.common.save}
        onSubmit={(read) => onSave({ vk: read('vk').trim(), ok: read('ok').trim() })}
      >
        <TextField name="vk" label={words.network.vk} initial={accounts.vk} />
        <TextField name="ok" label={words.network.ok} initial={accounts.ok} />
      </Form>
    </section>
  );
}

import { AccountsForm, type Accounts } from '../../components/office/AccountsForm';
import type { Outcome } from '../../components/view-models';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { readAccounts, saveAccounts } from './accounts';
import type { PanelStore } from './panel-store';
import { useWatched } from './use-watched';

/** The names under which the office answers, as they are stored. */
export function AccountsPart({ desk: { journal }, say }: { desk: Desk; say: PanelStore['say'] }) {
  const accounts = useWatched(journal, readAccounts, say);
  if (accounts === null) return null;
  const onSave = async (value: Accounts): Promise<Outcome> => {
    try {
      await saveAccounts(journal, value);
      return { done: true };
    } catch (error) {
      return { done: false, refusal: wordsOf(error) };
    }
  };
  return <AccountsForm key={JSON.stringify(accounts)} accounts={accounts} onSave={onSave} />;
}

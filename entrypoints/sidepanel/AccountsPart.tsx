import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AccountsForm, type Accounts } from '../../components/office/AccountsForm';
import type { Outcome } from '../../components/view-models';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { readAccounts, saveAccounts } from './accounts';

/** The names under which the office answers, as they are stored. */
export function AccountsPart({ desk: { journal } }: { desk: Desk }) {
  const accounts = useSignal<Accounts | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(() => readAccounts(journal), {
      signal: until.signal,
      onResult: (read) => (accounts.value = read),
      onError: console.error,
    });
    return () => until.abort();
  }, [journal]);
  if (accounts.value === null) return null;
  const onSave = async (value: Accounts): Promise<Outcome> => {
    try {
      await saveAccounts(journal, value);
      return { done: true };
    } catch (error) {
      return { done: false, refusal: wordsOf(error) };
    }
  };
  return <AccountsForm key={JSON.stringify(accounts.value)} accounts={accounts.value} onSave={onSave} />;
}

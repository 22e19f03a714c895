import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { useWatched } from '../../entrypoints/sidepanel/use-watched';
import type { JournalDatabase } from '../../lib/journal/database';
import { drawn } from '../components/dom';

interface Props {
  query: () => Promise<string>;
  say: (words: string) => void;
}

/** The query under test reads nothing of the journal. */
const journal = {} as JournalDatabase;

function Screen({ query, say }: Props) {
  return <p>{useWatched(journal, query, say) ?? 'ещё не прочитано'}</p>;
}

it('shows what a query answers', async () => {
  const { root } = drawn(<Screen query={async () => 'прочитано'} say={() => {}} />);
  expect(root.textContent).toBe('ещё не прочитано');
  await vi.waitFor(() => expect(root.textContent).toBe('прочитано'));
});

it('says in words that a query failed', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said: string[] = [];
  const refused = async () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
  drawn(<Screen query={refused} say={(words) => said.push(words)} />);
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatch(/[а-я]/);
  logged.mockRestore();
});

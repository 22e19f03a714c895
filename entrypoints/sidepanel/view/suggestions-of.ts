import type { SuggestionView, SuggestionsView } from '../../../components/forms/suggestion-view';
import { executorLabel } from '../../../lib/office/executor-label';
import type { DictionaryEntry, Office } from '../../../lib/office/office';
import { suggestEntries, type Match } from '../../../lib/text/suggest-entry';
import { actingExecutor } from './acting-executor';

/** Characters shown on each side of a word that fits. */
const AROUND = 20;

/** What the text of a message seems to be about, by the dictionaries of the office, and who usually gets it. */
export function suggestionsOf(office: Office, text: string, today: string): SuggestionsView {
  const found = (entries: readonly DictionaryEntry[]) =>
    suggestEntries(text, entries).map(({ entry, matches }): SuggestionView => ({
      name: entry.name,
      reasons: firstOfEach(matches).map((match) => reasonOf(text, match)),
    }));
  const usual = (entries: readonly DictionaryEntry[]) =>
    Object.fromEntries(
      entries.flatMap(({ name, executorId }) => {
        const executor = actingExecutor(office, executorId, today);
        return executor ? [[name, executorLabel(executor)]] : [];
      }),
    );
  return {
    topic: found(office.topics),
    place: found(office.places),
    usual: { topic: usual(office.topics), place: usual(office.places) },
  };
}

/** The first place in the text for each word of the entry. */
function firstOfEach(matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ of }, index) => matches.findIndex((other) => other.of === of) === index);
}

function reasonOf(text: string, { start, end }: Match): SuggestionView['reasons'][number] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before.replace(/^\S*\s?/u, '')}` : before,
    word: text.slice(start, end),
    after: text.length > end + AROUND ? `${after.replace(/\s?\S*$/u, '')}…` : after,
  };
}

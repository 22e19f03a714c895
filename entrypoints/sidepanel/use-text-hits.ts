import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { FoundTexts, TextSearch } from './text-search';

/** What the index of words says of a search, again whenever the index grows; null until it answers, or where none runs. */
export function useTextHits(search: TextSearch | null, query: string): FoundTexts | null {
  const hits = useSignal<FoundTexts | null>(null);
  const version = search?.version.value ?? 0;
  useLayoutEffect(() => {
    if (!search || query.trim() === '') {
      hits.value = null;
      return;
    }
    const until = new AbortController();
    const { signal } = until;
    const look = async () => {
      try {
        for await (const found of search.look(query, signal)) {
          if (signal.aborted) return;
          hits.value = found;
        }
      } catch (error) {
        console.warn(error);
        if (!signal.aborted) hits.value = { query, has: () => false, numbers: [], isWhole: true };
      }
    };
    void look();
    return () => until.abort();
  }, [search, query, version]);
  return hits.value;
}

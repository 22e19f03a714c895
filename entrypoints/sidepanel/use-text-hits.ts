import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FoundTexts, TextSearch } from './text-search';

/** What the index of words says of a search, again whenever the index grows; null until it answers, or where none runs. */
export function useTextHits(search: TextSearch | null, query: string): FoundTexts | null {
  const hits = useSignal<FoundTexts | null>(null);
  const version = search?.version.value ?? 0;
  useEffect(() => {
    if (!search || query.trim() === '') {
      hits.value = null;
      return;
    }
    let isWanted = true;
    search.look(query).then((found) => isWanted && (hits.value = found), console.warn);
    return () => {
      isWanted = false;
    };
  }, [search, query, version]);
  return hits.value;
}

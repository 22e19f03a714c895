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
    const tell = (found: FoundTexts) => isWanted && (hits.value = found);
    search.look(query).then(tell, (error: unknown) => {
      console.warn(error);
      tell({ query, has: () => false, numbers: [] });
    });
    return () => {
      isWanted = false;
    };
  }, [search, query, version]);
  return hits.value;
}

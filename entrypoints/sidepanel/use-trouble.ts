import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Trouble } from '../../components/shell/TroubleNotice';
import type { TroubleRow } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import type { PanelStore } from './panel-store';

/** What pages did not show of late, one network at a time; null where all is well. */
export function useTrouble(desk: Desk, { attempt }: Pick<PanelStore, 'attempt'>): Trouble | null {
  const { journal } = desk;
  const rows = useSignal<readonly TroubleRow[]>([]);
  useEffect(() => {
    const until = new AbortController();
    watch(() => journal.troubles.orderBy('seenAt').toArray(), {
      signal: until.signal,
      onResult: (found) => (rows.value = found),
      onError: () => (rows.value = []),
    });
    return () => until.abort();
  }, [journal]);
  const latest = rows.value.at(-1);
  if (!latest) return null;
  const same = rows.value.filter(({ network }) => network === latest.network);
  return {
    network: latest.network,
    fields: same.map(({ field }) => field),
    onSaveSample: async () => (await import('./save-page-sample')).savePageSample(desk),
    onDismiss: () => attempt(journal.troubles.bulkDelete(same.map(({ id }) => id))),
  };
}

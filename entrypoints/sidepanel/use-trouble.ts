import type { Trouble } from '../../components/shell/TroubleNotice';
import type { Desk } from '../desk/desk';
import type { PanelStore } from './panel-store';
import { useWatched } from './use-watched';

/** What pages did not show of late, one network at a time; null where all is well. */
export function useTrouble(desk: Desk, { attempt, say }: Pick<PanelStore, 'attempt' | 'say'>): Trouble | null {
  const { journal } = desk;
  const rows = useWatched(journal, ({ troubles }) => troubles.orderBy('seenAt').toArray(), say) ?? [];
  const latest = rows.at(-1);
  if (!latest) return null;
  const same = rows.filter(({ network }) => network === latest.network);
  return {
    network: latest.network,
    fields: same.map(({ field }) => field),
    onSaveSample: async () => (await import('./save-page-sample')).savePageSample(desk),
    onDismiss: () => attempt(journal.troubles.bulkDelete(same.map(({ id }) => id))),
  };
}

import { useMemo } from 'preact/hooks';
import { BulkBar } from '../../components/bulk/BulkBar';
import type { Selection } from '../../components/bulk/selection';
import type { Desk } from '../desk/desk';
import { bulkActions } from './bulk-actions';

/** What can be done with the selected cases. */
export function BulkPanel({ desk, ...selection }: { desk: Desk } & Selection) {
  const actions = useMemo(() => bulkActions(desk), [desk]);
  return <BulkBar {...selection} actions={actions} />;
}

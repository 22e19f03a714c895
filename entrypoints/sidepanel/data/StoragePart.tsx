import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { StorageSection } from '../../../components/data/StorageSection';
import type { Outcome } from '../../../components/view-models';
import { askForPersistence, storageSpace, type StorageSpace } from '../../../lib/platform/storage-space';
import { words } from '../../../lib/words/words';

/** The room the data take, as the browser tells it when the screen opens. */
export function StoragePart() {
  const space = useSignal<StorageSpace | null>(null);
  const look = async () => {
    space.value = await storageSpace();
  };
  useEffect(() => void look().catch(console.error), []);
  const onAsk = async (): Promise<Outcome> => {
    const isGiven = await askForPersistence();
    await look();
    return isGiven ? { done: true } : { done: false, refusal: words.space.refused };
  };
  return <StorageSection space={space.value} onAsk={onAsk} />;
}

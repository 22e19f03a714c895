import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { storageSpace } from '../../lib/platform/storage-space';

/** Below this many bytes a day's work with its files may not fit any more. */
const LOW = 300_000_000;
const EVERY_MS = 600_000;

/** Bytes that are left where they are few; null while there is room enough or the browser does not say. */
export function useLowSpace(): number | null {
  const low = useSignal<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const { left } = await storageSpace();
      low.value = left !== null && left < LOW ? left : null;
    };
    const again = () => void look().catch(console.error);
    again();
    const timer = setInterval(again, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return low.value;
}

import type { Outcome } from '../../components/view-models';
import { readRaw } from '../../lib/journal/read-raw';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import { toBase64 } from './base64';
import { saveFile } from './save-file';

/** Everything that can still be read of the database, as one file: nobody waits for a repair with empty hands. */
export async function saveRescued(): Promise<Outcome> {
  const raw = await readRaw();
  if (raw === null) return { done: false, refusal: words.rescue.nothing };
  const made = new Date(now()).toISOString();
  const text = JSON.stringify({ format: 'v-rabotu/rescued', made, ...raw }, (_name, value: unknown) =>
    value instanceof ArrayBuffer ? { base64: toBase64(value) } : value,
  );
  saveFile(`${words.rescue.fileName}-${made.slice(0, 10)}.json`, 'application/json', text);
  return raw.unreadable.length === 0
    ? { done: true }
    : { done: false, refusal: words.rescue.partly(raw.unreadable.join(', ')) };
}

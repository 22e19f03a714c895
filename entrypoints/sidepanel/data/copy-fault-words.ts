import { BackupFault } from '../../../lib/backup/backup-fault';
import { words } from '../../../lib/words/words';
import { wordsOf } from '../../desk/words-of-error';

const it = words.data.restore;

/** What is wrong with a copy, where, and that nothing was changed; of any other failure what the program says of it. */
export function copyFaultWords(error: unknown): string {
  if (!(error instanceof BackupFault)) return wordsOf(error);
  const { byte, number, seq, path } = error.place;
  const place = [
    number === undefined || number === 0 ? null : it.place.number(words.common.number(number)),
    seq === undefined ? null : it.place.seq(seq),
    path === undefined || path === '' ? null : it.place.path(path),
    byte === undefined ? null : it.place.byte(byte.toLocaleString(words.lang)),
  ].filter((part) => part !== null);
  const where = place.length === 0 ? '' : ` (${place.join(', ')})`;
  return `${it.faults[error.kind]}${where} ${it.unchanged}`;
}

/** The same of a restoring that had begun: what was written before stands, and that is said. */
export function failureWords(error: unknown): string {
  if (error instanceof BackupFault) return copyFaultWords(error);
  const said = wordsOf(error);
  return said === words.failures.diskFull ? it.noSpace : `${said} ${it.partly}`;
}

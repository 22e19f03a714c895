import type { JournalDatabase } from '../../lib/journal/database';
import { readHead } from '../../lib/journal/journal-head';
import { writeWitness } from '../../lib/platform/witness';

/**
 * After each command: what the journal holds now is noted outside of it too. Nobody waits for it: a witness that is late,
 * because the worker was killed in between, accuses nobody.
 */
export function keepWitness(journal: JournalDatabase): void {
  void writeWitness(() => readHead(journal)).catch(() => undefined);
}

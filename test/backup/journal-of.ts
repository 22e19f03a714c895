import { readDesk } from '../../entrypoints/desk/open-desk';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { writeBackup } from '../../entrypoints/sidepanel/data/write-backup';
import type { CaseEvent } from '../../lib/case/events';
import { chain } from '../../lib/journal/chain';
import { contentHash } from '../../lib/journal/content-hash';
import type { JournalDatabase } from '../../lib/journal/database';
import { keepFile } from '../../lib/journal/keep-file';
import { openJournal } from '../../lib/journal/open-journal';
import { trustJournal } from '../../lib/journal/trust-journal';

/** A database with these cases, a text of its own for each message, a file, a setting; rows as the program makes them. */
export async function journalOf(cases: readonly (readonly CaseEvent[])[], name: string): Promise<JournalDatabase> {
  const journal = await openJournal(`${name} ${crypto.randomUUID()}`);
  for (const events of cases) {
    const own: CaseEvent[] = [];
    for (const event of events) own.push(await withText(journal, event));
    await journal.events.bulkAdd(await chain(own, null));
  }
  await keepFile(journal, { bytes: new TextEncoder().encode(`файл ${cases.length}`).buffer, type: 'image/png' });
  await journal.settings.bulkPut([
    { key: 'queueViews', value: [{ name: 'Просроченные', tab: 'all' }] },
    { key: 'lastNumber', value: cases.length },
  ]);
  await trustJournal(journal, null);
  await rebuildRows(await readDesk(journal));
  return journal;
}

async function withText(journal: JournalDatabase, event: CaseEvent): Promise<CaseEvent> {
  if (event.type !== 'MessageTaken') return event;
  const body = `Нет воды в доме ${event.movedFrom?.caseId ?? event.caseId}`;
  const text = await contentHash(body);
  await journal.contents.put({ hash: text, kind: 'text', body });
  return { ...event, message: { ...event.message, text } };
}

/** Everything in the database, table by table; but for when it was last swept and what nobody names was seen. */
export async function dumpOf(journal: JournalDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of journal.tables) {
    const rows: unknown[] = await table.toArray();
    tables[table.name] = rows.map((row) => plain(row)).filter((row) => !isSweep(row));
  }
  return tables;
}

function isSweep(row: unknown): boolean {
  return (
    typeof row === 'object' && row !== null && 'key' in row && (row.key === 'sweptAt' || row.key === 'orphansSeen')
  );
}

/** Bytes as a list of numbers, so that they are compared one by one. */
function plain(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('bytes' in row) || !(row.bytes instanceof ArrayBuffer)) return row;
  return { ...row, bytes: [...new Uint8Array(row.bytes)] };
}

export const QUIET = { signal: new AbortController().signal, onProgress: () => {} };

export async function backupOf(journal: JournalDatabase, password = ''): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeBackup(journal, {
    ...QUIET,
    sink: async (bytes) => void parts.push(bytes),
    password,
    office: 'Курской округ',
    madeAt: Date.UTC(2026, 10, 22),
  });
  return new Blob(parts);
}

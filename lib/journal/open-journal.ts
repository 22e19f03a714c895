import { JournalDatabase, SCHEMA_VERSION } from './database';

export class NewerJournalError extends Error {
  constructor(readonly found: number) {
    super(
      'База данных новее расширения: её открывала более новая версия «В работу». Данные целы, ' +
        'запись отключена. Закройте и снова откройте панель; если не поможет, обновите расширение.',
    );
    this.name = 'NewerJournalError';
  }
}

/** The schema of an earlier version could not be brought up: the browser took the whole change back. */
export class UpgradeFailedError extends Error {
  constructor(cause: unknown) {
    super(
      'База данных прежней версии не обновилась: она осталась, какой была, данные целы. Освободите место на диске и ' +
        'попробуйте ещё раз. Если не поможет, сохраните данные в файл и покажите его тому, кто ставил расширение.',
      { cause },
    );
    this.name = 'UpgradeFailedError';
  }
}

/**
 * Opens the journal. Dexie would open a database of a newer version without a word (platform.md §2.3), and an older
 * extension would then write into a schema it does not know: that is refused with `NewerJournalError`. A database of an
 * older version is brought up in one transaction; where that fails nothing is changed: `UpgradeFailedError`.
 */
export async function openJournal(name?: string): Promise<JournalDatabase> {
  const journal = new JournalDatabase(name);
  const found = (await indexedDB.databases()).find((database) => database.name === journal.name)?.version ?? 0;
  if (found > SCHEMA_VERSION * 10) throw new NewerJournalError(found / 10);
  // In a window left open Dexie would close for the upgrade and, with the next query, open what the newer version made.
  journal.on('versionchange', () => {
    journal.close();
    return false;
  });
  try {
    await journal.open();
  } catch (error) {
    throw found > 0 && found < SCHEMA_VERSION * 10 ? new UpgradeFailedError(error) : error;
  }
  // It may have been upgraded between the look and the opening.
  const opened = journal.backendDB().version;
  if (opened > SCHEMA_VERSION * 10) {
    journal.close();
    throw new NewerJournalError(opened / 10);
  }
  return journal;
}

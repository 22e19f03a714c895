import { BackupFault } from '../../../lib/backup/backup-fault';
import type { BackupRecord } from '../../../lib/backup/backup-records';
import type { Office } from '../../../lib/office/office';
import { readOffice } from '../../../lib/office/read-office';
import { readKeptProfile } from '../../../lib/regulation/read-profile';
import { officeHoursProblems } from '../../../lib/time/office-hours-problems';
import { readCalendarYear } from '../../../lib/time/read-calendar-year';
import { readSelectorPack } from '../read-selector-pack';
import { isForged } from './copied-settings';

/** What the program believes of its own database was checked before it was written: so is what comes with a copy. */
export function checkSettings(record: BackupRecord): void {
  if (record.is === 'regulations') {
    for (const { id, edition, profile } of record.rows) {
      const read = readKeptProfile(profile);
      const isItself = 'profile' in read && read.profile.id === id && read.profile.edition === edition;
      if (!isItself) throw new BackupFault('settings', { path: `${id} ${edition}` });
    }
  }
  if (record.is !== 'settings') return;
  for (const { key, value } of record.rows) {
    if (isForged(key) || !isGood(key, value)) throw new BackupFault('settings', { path: key });
  }
}

function isGood(key: string, value: unknown): boolean {
  if (key === 'office') return isCountable(readOffice(value));
  if (key === 'lastNumber') return Number.isSafeInteger(value) && Number(value) >= 0;
  if (key === 'calendarYears')
    return Array.isArray(value) && value.every((year: unknown) => 'year' in readCalendarYear(year));
  if (key.startsWith('selectors ')) return isPack(value);
  return true;
}

/** One that cannot be read is left where it is; hours that contradict themselves would stop every count. */
function isCountable(office: Office | null): boolean {
  return office === null || officeHoursProblems(office.hours).length === 0;
}

/** The pages find out by themselves which selectors the browser understands. */
function isPack(value: unknown): boolean {
  const designs = typeof value === 'object' && value !== null && 'designs' in value ? value.designs : null;
  const names = typeof designs === 'object' && designs !== null ? Object.keys(designs) : [];
  return !('fault' in readSelectorPack(JSON.stringify(value), names, () => true));
}

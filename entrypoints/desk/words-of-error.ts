import { LostJournalError } from '../../lib/journal/journal-head';
import { NewerJournalError, UpgradeFailedError } from '../../lib/journal/open-journal';
import { CalendarRangeError } from '../../lib/time/calendar-range-error';
import { OfficeHoursError } from '../../lib/time/office-hours-error';
import { words } from '../../lib/words/words';
import { MissingRegulationError } from './missing-regulation-error';
import { TakingRefusedError } from './taking-refused-error';

/** Errors whose message is already written for the person. */
const SPOKEN = [
  NewerJournalError,
  UpgradeFailedError,
  LostJournalError,
  CalendarRangeError,
  OfficeHoursError,
  MissingRegulationError,
  TakingRefusedError,
];

/** What a person is told of a failure: always what it means and what to do. Never the exception's own English. */
export function wordsOf(error: unknown): string {
  if (error instanceof Error && SPOKEN.some((spoken) => error instanceof spoken)) return error.message;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') {
    return words.failures.diskFull;
  }
  if (name === 'DatabaseClosedError' || name === 'InvalidStateError') {
    return words.failures.closed;
  }
  // Not foreseen: the person gets words, the developer gets the error.
  console.error(error);
  return words.failures.unforeseen;
}

/** Dexie wraps the browser's error in an `AbortError`; the cause lies inside. */
function nameOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : cause.cause) {
    if (KNOWN.has(cause.name)) return cause.name;
    if (/disk full|quota/i.test(cause.message)) return 'QuotaExceededError';
  }
  return '';
}

const KNOWN: ReadonlySet<string> = new Set(['QuotaExceededError', 'DatabaseClosedError', 'InvalidStateError']);

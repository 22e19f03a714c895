import type { Outcome } from '../../components/view-models';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { readCalendarYear } from '../../lib/time/read-calendar-year';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { addCalendarYear } from './change-rules';

/** Reads a production calendar of one year from a file and counts open cases anew. A broken file changes nothing. */
export async function importCalendarYear(
  desk: Desk,
  file: File,
  onMoved: (moved: readonly MovedDeadline[]) => void,
): Promise<Outcome> {
  const parsed = parse(await file.text());
  if (parsed === undefined) return { done: false, refusal: words.calendar.notJson };
  const read = readCalendarYear(parsed);
  return 'refusal' in read ? { done: false, refusal: read.refusal } : addCalendarYear(desk, read.year, onMoved);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

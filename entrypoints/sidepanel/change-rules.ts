import type { Outcome } from '../../components/view-models';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import type { Office } from '../../lib/office/office';
import type { CalendarYear } from '../../lib/time/calendar-year';
import type { Desk } from '../desk/desk';
import { readDesk } from '../desk/open-desk';
import { wordsOf } from '../desk/words-of-error';
import { changeOffice } from './change-office';
import { inRulesTurn } from './in-rules-turn';
import { RECOUNT_DUE, recountOpenCases } from './recount-open-cases';
import { tellChanged } from './tell-changed';

type Moved = readonly MovedDeadline[];

/** Changes what deadlines are counted by; open cases are counted anew, and `onMoved` is told what moved. */
export function changeRules(
  desk: Desk,
  change: (office: Office) => Office,
  onMoved: (moved: Moved) => void,
): Promise<Outcome> {
  return recount(desk, () => changeOffice(desk, change), onMoved);
}

/** Puts an imported year in place of the one that was there. */
export function addCalendarYear(desk: Desk, year: CalendarYear, onMoved: (moved: Moved) => void): Promise<Outcome> {
  const { settings } = desk.journal;
  return recount(
    desk,
    () =>
      desk.journal.transaction('rw', settings, async () => {
        const stored = (await settings.get('calendarYears'))?.value;
        const others = (Array.isArray(stored) ? (stored as CalendarYear[]) : []).filter(
          (known) => known.year !== year.year,
        );
        await settings.put({ key: 'calendarYears', value: [...others, year] });
      }),
    onMoved,
  );
}

async function recount(
  { journal }: Desk,
  write: () => PromiseLike<void>,
  onMoved: (moved: Moved) => void,
): Promise<Outcome> {
  try {
    await inRulesTurn(async () => {
      const before = await readDesk(journal);
      await journal.transaction('rw', journal.settings, async () => {
        await journal.settings.put({ key: RECOUNT_DUE, value: true });
        await write();
      });
      onMoved(await recountOpenCases(before));
    });
    tellChanged([]);
    return { done: true };
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}

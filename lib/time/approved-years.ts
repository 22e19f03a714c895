import decrees from './calendar/decrees.json' with { type: 'json' };
import type { CalendarYear } from './calendar-year';
import { yearByLaw } from './year-by-law';

/** What the Government decided for a year beyond the Labour Code; dates are `'MM-DD'`. */
interface Decree {
  year: number;
  /** Its date and number; null: not at hand for this year. */
  decree: string | null;
  /** Days off: from which date to which. */
  moved: Readonly<Record<string, string>>;
  /** "Non-working days with pay" by the act of the President. */
  presidential?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The years for which the Government has published a decree. Only what the decrees moved is data; the rest follows from
 * the Labour Code. `test/time/calendar` has every year date by date as published, and where it was taken from.
 */
export const approvedYears: readonly CalendarYear[] = (decrees as readonly unknown[] as readonly Decree[]).map(
  ({ year, decree, moved, presidential = {} }) => {
    const { transfers: _, ...law } = yearByLaw(year, moved);
    return {
      ...law,
      status: 'approved',
      decree: `Постановление Правительства РФ ${decree === null ? `о переносе выходных дней в ${year} году` : `${decree} «О переносе выходных дней в ${year} году»`}`,
      presidentialNonWorkingDays: Object.entries(presidential).flatMap(([act, dates]) =>
        dates.map((date) => ({ date: `${year}-${date}`, act })),
      ),
    };
  },
);

import type { OfficeHours } from '../../../lib/time/office-hours';
import type { WorkClock } from '../../../lib/time/work-clock';

/** What can be asked of a clock; a library that has no such operation leaves it out. Instants are epoch ms. */
export type ClockAnswers = Partial<
  Pick<WorkClock, 'isWorking' | 'add' | 'subtract' | 'between' | 'addDays' | 'addDaysSameClock' | 'addCalendarDays'>
>;

/** A way to count working time that takes part in the bench. */
export interface Subject {
  name: string;
  /**
   * Sets the library up for an office as completely as it can be told. The libraries read the wall clock of the
   * process (UTC here), so they are given and return wall time: `offset` is the office's, in ms, and never changes
   * in these cases. `years` are those the answers may touch.
   */
  configure(hours: OfficeHours, offset: number, years: readonly number[]): ClockAnswers;
}

/** The package has no types of its own; only what the bench uses. It extends and returns the `moment` it depends on. */
declare module 'moment-business-time' {
  import type { Moment, MomentInput, unitOfTime } from 'moment';

  export interface WorkingMoment extends Moment {
    isWorkingTime(): boolean;
    isWorkingDay(): boolean;
    nextWorkingDay(): WorkingMoment;
    addWorkingTime(amount: number, unit: unitOfTime.Base): WorkingMoment;
    subtractWorkingTime(amount: number, unit: unitOfTime.Base): WorkingMoment;
    workingDiff(other: Moment, unit: unitOfTime.Base): number;
  }

  interface WorkingMomentFactory {
    (input?: MomentInput): WorkingMoment;
    updateLocale(
      name: string,
      settings: { workinghours: Record<number, string[] | null>; holidays: readonly string[] },
    ): void;
  }

  const moment: WorkingMomentFactory;
  export default moment;
}

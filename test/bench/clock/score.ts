import type { OfficeHours } from '../../../lib/time/office-hours';
import vectors from '../../time/vectors.json' with { type: 'json' };
import type { ClockAnswers, Subject } from './subject';

const OPERATIONS: Readonly<Record<string, keyof ClockAnswers>> = {
  addWorkingMinutes: 'add',
  subtractWorkingMinutes: 'subtract',
  workingMinutesBetween: 'between',
  addWorkingDays: 'addDays',
  addWorkingDaysSameClock: 'addDaysSameClock',
  addCalendarDaysRollForward: 'addCalendarDays',
  isWorking: 'isWorking',
};

/** How a subject answers the public vectors: wrong answers, and questions it has no operation for. */
export interface Score {
  asked: number;
  wrong: number;
  unable: number;
}

/** Asks every public vector, each with the office and the zone it names. */
export function score(subject: Subject): Score {
  const schedules = vectors.schedules as unknown as Record<string, Omit<OfficeHours, 'zone'>>;
  const result = { asked: vectors.cases.length, wrong: 0, unable: 0 };
  for (const vector of vectors.cases) {
    const schedule = schedules[vector.schedule];
    if (schedule === undefined) throw new Error(`no schedule ${vector.schedule}`);
    const offset = { 'Europe/Astrakhan': 4, 'Asia/Yekaterinburg': 5, 'Asia/Tomsk': 7 }[vector.zone] ?? 3;
    const answers = subject.configure({ ...schedule, zone: vector.zone }, offset * 3_600_000, vectors.calendarYears);
    const name = OPERATIONS[vector.op] ?? 'isWorking';
    const ask = answers[name] as ((at: number, n?: number) => number | boolean) | undefined;
    if (ask === undefined) {
      result.unable += 1;
      continue;
    }
    const second = vector.end === undefined ? vector.n : Date.parse(vector.end);
    const wanted = typeof vector.expect === 'string' ? Date.parse(vector.expect) : vector.expect;
    if (ask(Date.parse(vector.start), second) !== wanted) result.wrong += 1;
  }
  return result;
}

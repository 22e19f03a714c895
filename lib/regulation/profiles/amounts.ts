import type { DueRule, Duration } from '../schema';

/** Words for the commonest amounts, so that a profile reads like the act it is taken from. */
export const workingMinutes = (amount: number): Duration => ({ amount, unit: 'minute', clock: 'working' });
/** Minutes round the clock. */
export const clockMinutes = (amount: number): Duration => ({ amount, unit: 'minute', clock: 'elapsed' });
/** Hours of the office's working time. */
export const workingHours = (amount: number): Duration => ({ amount, unit: 'hour', clock: 'working' });
/** Hours round the clock. */
export const clockHours = (amount: number): Duration => ({ amount, unit: 'hour', clock: 'elapsed' });
/** Working days of the office. */
export const workingDays = (amount: number): Duration => ({ amount, unit: 'day', clock: 'working' });
/** Calendar days. */
export const calendarDays = (amount: number): Duration => ({ amount, unit: 'day', clock: 'elapsed' });

/** Due this long after an event. */
export const after = (event: string, limit: Duration): DueRule => ({ type: 'after', event, limit });
/** «Незамедлительно»: no due time, the elapsed time is shown. */
export const atOnce = (event: string): DueRule => ({ type: 'immediate', event });
/** «Срок не установлен»: the duty shows from the event on. */
export const noTerm = (event: string): DueRule => ({ type: 'none', event });

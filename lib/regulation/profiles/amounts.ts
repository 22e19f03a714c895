import type { DueRule, Duration } from '../schema';

/** Words for the commonest amounts, so that a profile reads like the act it is taken from. */
export const workingMinutes = (amount: number): Duration => ({ amount, unit: 'minute', clock: 'working' });
export const clockMinutes = (amount: number): Duration => ({ amount, unit: 'minute', clock: 'elapsed' });
export const workingHours = (amount: number): Duration => ({ amount, unit: 'hour', clock: 'working' });
export const clockHours = (amount: number): Duration => ({ amount, unit: 'hour', clock: 'elapsed' });
export const workingDays = (amount: number): Duration => ({ amount, unit: 'day', clock: 'working' });
export const calendarDays = (amount: number): Duration => ({ amount, unit: 'day', clock: 'elapsed' });

export const after = (event: string, limit: Duration): DueRule => ({ type: 'after', event, limit });
export const atOnce = (event: string): DueRule => ({ type: 'immediate', event });
/** «Срок не установлен»: the duty shows from the event on. */
export const noTerm = (event: string): DueRule => ({ type: 'none', event });

import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix, type Told } from './a-case';
import { smallProfile } from './small-profile';

export type Rules = Parameters<typeof smallProfile>[0];

/** The office of these tests: 09:00–18:00 with lunch at 13:00, production calendar. */
export const clock = createWorkClock(nineToSix, russianCalendar);

/** The deadline with this id of a case told so, at the moment of the last thing told. */
export function due(
  rules: Rules,
  told: readonly Told[],
  id: string,
  change: Parameters<typeof aCase>[1] = {},
): Deadline {
  const last = told.at(-1)?.[1] ?? '';
  const found = deadlinesOf(aCase(told, change), smallProfile(rules), clock, at(last)).find((one) => one.id === id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
}

import { russianCalendar } from '../../../lib/time/production-calendar';
import { createWorkClock } from '../../../lib/time/work-clock';
import type { Subject } from './subject';

/** This project's clock. */
export const ours: Subject = {
  name: 'lib/time',
  configure: (hours) => createWorkClock(hours, russianCalendar),
};

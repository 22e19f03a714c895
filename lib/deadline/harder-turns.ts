import type { WorkClock } from '../time/work-clock';
import type { ExampleTurns } from './worked-example';

const DAY = 86_400_000;

/**
 * A message found at `start` (epoch ms) on which readings that a plain one leaves alike come apart: published a day
 * earlier, read and sent on after a working hour, two executors, an interim answer.
 */
export function harderTurns(clock: WorkClock, start: number): ExampleTurns {
  const hourLater = clock.add(start, 60);
  return { published: start - DAY, read: hourLater, assigned: hourLater, withSecond: true, withInterim: true };
}

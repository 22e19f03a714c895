import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import { type ExampleLine, workedExample } from './worked-example';

/** A message found at `start` (epoch ms), and what a profile makes of it. */
export interface HarderExample {
  start: number;
  lines: (profile: RegulationProfile) => readonly ExampleLine[];
}

const DAY = 86_400_000;
const HOURS = 9;

/**
 * Messages on which readings that the plain one from `start` (epoch ms) leaves alike come apart: published a day
 * earlier, read and sent on after a working hour, two executors, an interim answer; found at each hour of a working day.
 */
export function harderExamples(clock: WorkClock, start: number): readonly HarderExample[] {
  return Array.from({ length: HOURS }, (_, hour) => {
    const found = clock.add(start, hour * 60);
    const hourLater = clock.add(found, 60);
    const turns = { published: found - DAY, read: hourLater, assigned: hourLater, withSecond: true };
    return {
      start: found,
      lines: (profile) =>
        workedExample(profile, clock, found, { ...turns, withInterim: profile.answerKinds.interim !== undefined }),
    };
  });
}

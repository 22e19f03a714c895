import type { NoticeMemory, Told } from './memory';

const MINUTE = 60_000;
/** An alarm may be this late without any time having been jumped over. */
const LATE = 5 * MINUTE;

/**
 * The memory as it holds at `now`, whatever was done to the computer's clock since the last look. A clock set back
 * makes nothing be told twice: what was told stays told. Only where it takes back a leap forward of the same length
 * was everything in between told too early, by a clock that ran ahead; then what lies after `now` is told again in its time.
 */
export function steadyMemory(memory: NoticeMemory, now: number): NoticeMemory {
  const { looked, wake, leap } = memory;
  if (now >= looked - MINUTE) {
    const late = wake === null ? 0 : now - wake;
    return late > LATE ? { ...memory, leap: [late, now - looked] } : memory;
  }
  const back = looked - now;
  if (leap === null || back < leap[0] / 2 || back > leap[1]) return memory;
  const told = Object.entries(memory.told).map(([key, [moment, at]]): [string, Told] => [
    key,
    [Math.min(moment, now), Math.min(at, now)],
  ]);
  return { ...memory, told: Object.fromEntries(told), leap: null };
}

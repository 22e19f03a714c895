import type { WorkClock } from '../../time/work-clock';
import type { NoticeMemory, Told } from './memory';

/** One look: asks of each subject whether it has something new to tell, and remembers the answer. */
export interface Ledger {
  /**
   * Whether one of the moments (epoch ms, ascending) has passed and was not told. Outside working time nothing is told,
   * and it stays to be told at the next start. `isWanted: false`: it passes in silence and wakes nobody.
   */
  tells(subject: string, moments: readonly number[], clock: WorkClock, isWanted?: boolean): boolean;
  /** The subject exists but concerns another person: what was told of it is kept. */
  keep(subject: string): void;
  /** What is remembered after the look; subjects that were not asked of are forgotten. */
  memory(): NoticeMemory;
  /** When the next moment can be told; null: none is ahead. */
  nextAt(): number | null;
}

const MINUTE = 60_000;
/** «Напомнить через 15 мин», in ms. */
export const SNOOZE = 15 * MINUTE;

/** A ledger for a look at `at`, a whole minute (epoch ms). */
export function openLedger(memory: NoticeMemory, at: number): Ledger {
  const told: Record<string, Told> = {};
  const again: Record<string, number> = {};
  let nextAt = Infinity;

  const wake = (moment: number, clock: WorkClock) => {
    nextAt = Math.min(nextAt, clock.add(Math.max(moment, at + MINUTE), 1) - MINUTE);
  };
  const keep = (subject: string) => {
    const [known, asked] = [memory.told[subject], memory.again[subject]];
    if (known) told[subject] = known;
    if (asked !== undefined) again[subject] = Math.min(asked, at + SNOOZE);
  };

  return {
    keep,
    tells(subject, usual, clock, isWanted = true) {
      keep(subject);
      const last = told[subject]?.[0] ?? -Infinity;
      const asked = again[subject];
      const moments = asked === undefined ? usual : [...usual, asked].sort((a, b) => a - b);
      const ahead = moments.find((moment) => moment > at && moment > last);
      if (isWanted && ahead !== undefined) wake(ahead, clock);
      const passed = moments.findLast((moment) => moment <= at);
      if (passed === undefined || passed <= last) return false;
      if (!clock.isWorking(at)) {
        if (isWanted) wake(at, clock);
        return false;
      }
      told[subject] = [passed, at];
      if (asked !== undefined && asked <= at) delete again[subject];
      return isWanted;
    },
    memory: () => ({ ...memory, told, again }),
    nextAt: () => (nextAt === Infinity ? null : nextAt),
  };
}

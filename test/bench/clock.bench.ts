import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import type { BenchRow } from './bench-row';
import { dayjsBusinessTime } from './clock/dayjs-business-time';
import { momentBusinessTime } from './clock/moment-business-time';
import { openingHours } from './clock/opening-hours';
import { ours } from './clock/ours';
import { score } from './clock/score';
import type { ClockAnswers, Subject } from './clock/subject';
import { fiveDays } from '../time/hours-of-offices';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST = Date.parse('2026-01-12T00:00+03:00');
const ROUNDS = 5;
const PEERS: readonly Subject[] = [dayjsBusinessTime, openingHours, momentBusinessTime];

const TASKS: Readonly<Record<string, (answers: ClockAnswers, at: number) => number>> = {
  'add 30 min': (answers, at) => answers.add?.(at, 30) ?? 0,
  'add 9 h': (answers, at) => answers.add?.(at, 540) ?? 0,
  'add 7 days of 8 h': (answers, at) => answers.add?.(at, 7 * 480) ?? 0,
  'add 250 days of 8 h': (answers, at) => answers.add?.(at, 250 * 480) ?? 0,
  'between over 1 day': (answers, at) => answers.between?.(at, at + DAY) ?? 0,
  'between over 30 days': (answers, at) => answers.between?.(at, at + 30 * DAY) ?? 0,
  'between over 365 days': (answers, at) => answers.between?.(at, at + 365 * DAY) ?? 0,
};

/**
 * Working time side by side with three libraries, in alternating rounds in one process, from moments spread over the
 * working hours of 2026; the best round counts. All are told the same office and the same special days.
 */
export async function bench(): Promise<BenchRow[]> {
  process.env['TZ'] = 'UTC';
  const subjects = [ours, ...PEERS];
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [task, run] of Object.entries(TASKS)) {
      for (const subject of subjects) {
        const key = `${subject.name}: ${task}`;
        const took = nanosecondsOf(subject.configure(fiveDays, 3 * HOUR, [2026, 2027]), run, subject === ours);
        best.set(key, Math.min(best.get(key) ?? Infinity, took));
      }
    }
  }
  const took = (subject: Subject, task: string) => best.get(`${subject.name}: ${task}`) ?? Number.NaN;
  const fastestAtNine = Math.min(...PEERS.map((peer) => took(peer, 'add 9 h')));
  const times = fastestAtNine / took(ours, 'add 9 h');
  const flat = took(ours, 'add 250 days of 8 h') / took(ours, 'add 30 min');
  return [
    ...subjects.map(scoreRow),
    ...Object.keys(TASKS).flatMap((task) =>
      subjects.map((subject) => reported(`${task}: ${subject.name}`, inWords(took(subject, task)))),
    ),
    reported('a new clock, same zone', inWords(creation())),
    goal('faster than the fastest of them at 9 h', `${Math.round(times)} ×`, '≥ 1000 ×', times >= 1000),
    goal('250 days cost as much as 30 minutes', `${flat.toFixed(2)} ×`, '≤ 2 ×', flat <= 2),
  ];
}

/** Time of a call in ns: the best of the batches that fit into 20 ms. A batch asks about every day once or more. */
function nanosecondsOf(
  answers: ClockAnswers,
  run: (answers: ClockAnswers, at: number) => number,
  fast: boolean,
): number {
  const batch = fast ? 2000 : 10;
  const deadline = performance.now() + 20;
  let [sum, least] = [0, Infinity];
  do {
    const start = performance.now();
    for (let call = 0; call < batch; call += 1) sum += run(answers, momentNumber(call));
    least = Math.min(least, (performance.now() - start) / batch);
  } while (performance.now() < deadline);
  if (Number.isNaN(sum)) throw new Error('A clock answered with no number.');
  return least * 1_000_000;
}

/** Moments on ten working days of January 2026, between nine and six, a prime number of minutes apart. */
function momentNumber(index: number): number {
  const day = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11][index % 10] ?? 0;
  return FIRST + day * DAY + 9 * HOUR + ((index * 37) % 540) * 60_000;
}

function creation(): number {
  let least = Infinity;
  for (let index = 0; index < 20; index += 1) {
    const start = performance.now();
    createWorkClock(fiveDays, russianCalendar);
    least = Math.min(least, performance.now() - start);
  }
  return least * 1_000_000;
}

function scoreRow(subject: Subject): BenchRow {
  const { asked, wrong, unable } = score(subject);
  const measured = `${wrong} wrong, ${unable} not possible of ${asked}`;
  const name = `public vectors: ${subject.name}`;
  return subject === ours ? goal(name, measured, '0 wrong', wrong + unable === 0) : reported(name, measured);
}

function inWords(nanoseconds: number): string {
  if (nanoseconds < 10_000) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 10_000_000 ? `${(nanoseconds / 1000).toFixed(0)} µs` : `${(nanoseconds / 1e6).toFixed(0)} ms`;
}

function reported(name: string, measured: string): BenchRow {
  return { name, measured, goal: '', verdict: 'reported' };
}

function goal(name: string, measured: string, wanted: string, met: boolean): BenchRow {
  return { name, measured, goal: wanted, verdict: met ? 'met' : 'missed' };
}

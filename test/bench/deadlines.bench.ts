import type { Case } from '../../lib/case/case';
import type { CaseEvent, CaseEventBody } from '../../lib/case/events';
import { replay } from '../../lib/case/replay';
import { badgeOf } from '../../lib/deadline/badge-of';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { nextDueAt } from '../../lib/deadline/next-due-at';
import { nextMoveOf } from '../../lib/deadline/next-move-of';
import { nextWakeAt } from '../../lib/deadline/next-wake-at';
import { ownMoves } from '../../lib/deadline/own-moves';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { hoursOfCalendar } from '../../lib/regulation/hours-of-calendar';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock, type WorkClock } from '../../lib/time/work-clock';
import { aMessage } from '../case/a-message';
import { aWorkingDay } from '../deadline/a-working-day';
import { type BenchRow, reported } from './bench-row';

const CASES = 10_000;
const NOW = Date.parse('2026-11-20T09:00:00Z');

/** What a change of calendar costs (all open cases at once), and what every look at the badge costs. */
export function bench(): BenchRow[] {
  const rows = builtInProfiles.map((profile) => onePass(profile));
  return [...rows, badgeRow(300), badgeRow(10_000), wakeUps()];
}

function wakeUps(): BenchRow {
  const woken = aWorkingDay().filter(({ byAlarm }) => byAlarm);
  const told = woken.filter(({ seen }) => seen.notice !== null);
  return reported(
    'wake-ups of the worker by its alarm in a working day, 300 open cases',
    `${woken.length}, ${told.length} of them with a notice`,
  );
}

function onePass(profile: RegulationProfile): BenchRow {
  const clock = clockOf(profile);
  const cases = Array.from({ length: CASES }, (_, index) => openCase(index));
  cases.slice(0, 500).forEach((one) => deadlinesOf(one, profile, clock, NOW)); // warm-up
  let counted = 0;
  const ms = time(() => {
    for (const one of cases) counted += deadlinesOf(one, profile, clock, NOW).length;
  });
  return {
    name: `deadlinesOf: ${CASES} open cases in one pass, ${profile.id} (${counted} clocks)`,
    measured: `${ms.toFixed(0)} ms`,
    goal: '≤ 2000 ms',
    verdict: ms <= 2000 ? 'met' : 'missed',
  };
}

function badgeRow(count: number): BenchRow {
  const [profile] = builtInProfiles;
  if (!profile) throw new Error('no profile');
  const clock = clockOf(profile);
  const rows = Array.from({ length: count }, (_, index) => {
    const one = openCase(index);
    const deadlines = deadlinesOf(one, profile, clock, NOW);
    nextMoveOf(one, profile, deadlines);
    return { number: index + 1, closed: false, nextOwnDueAt: nextDueAt(ownMoves(deadlines)) };
  });
  const look = () => [badgeOf(rows, NOW, clock), nextWakeAt(rows, NOW, clock)];
  for (let round = 0; round < 20; round += 1) look();
  const ms =
    time(() => {
      for (let round = 0; round < 20; round += 1) look();
    }) / 20;
  return {
    name: `badge and next alarm over ${count} open rows`,
    measured: `${ms.toFixed(2)} ms`,
    goal: '',
    verdict: 'reported',
  };
}

function clockOf({ calendars, defaultCalendar }: RegulationProfile): WorkClock {
  const calendar = calendars[defaultCalendar];
  if (!calendar) throw new Error('no calendar');
  return createWorkClock(hoursOfCalendar(calendar), russianCalendar);
}

/** Cases at four different points of the path, taken over a month, each with two rounds of rework at most. */
function openCase(index: number): Case {
  const taken = NOW - (index % 30) * 86_400_000 - (index % 480) * 60_000;
  const [assignmentId, draftId] = ['a', 'd'];
  const path: CaseEventBody[] = [
    takenBody(index),
    {
      type: 'ExecutorAssigned',
      assignmentId,
      role: 'main',
      executorId: 'x',
      executorName: 'Отдел ЖКХ',
      order: 1,
      question: '',
    },
    {
      type: 'DraftSubmitted',
      draftId,
      kind: 'final',
      content: '',
      authorName: '',
      assignmentId,
      groundId: null,
      supplies: [],
      problemConfirmed: true,
      promisedAt: null,
    },
    { type: 'DraftReturned', draftId, reasonId: 'formal', comment: '' },
  ];
  const events = path.slice(0, 1 + (index % 4)).map((body, step): CaseEvent => {
    const happenedAt = new Date(taken + step * 1_200_000).toISOString();
    return {
      id: '',
      caseId: '',
      seq: step + 1,
      recordedAt: happenedAt,
      happenedAt,
      happenedReason: null,
      by: '',
      ...body,
    };
  });
  const made = replay(events);
  if (!made) throw new Error('no case');
  return made;
}

function takenBody(index: number): CaseEventBody {
  return {
    type: 'MessageTaken',
    number: index + 1,
    message: aMessage({ key: `vk:-1_${index}` }),
    regulation: { id: 'x', edition: '1' },
    via: 'button',
    starts: {},
    facts: { severity: index % 2 ? 'high' : 'ordinary' },
  };
}

function time(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

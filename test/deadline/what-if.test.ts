import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { movedDeadlines } from '../../lib/deadline/moved-deadlines';
import { previewOf } from '../../lib/deadline/preview-of';
import { verdictOf } from '../../lib/deadline/verdict-of';
import { harderExamples } from '../../lib/deadline/harder-examples';
import { type ExampleLine, workedExample } from '../../lib/deadline/worked-example';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { approve, assign, caseOf, type Happened, place, submit, taken } from './a-journal';
import { after, smallProfile, working } from './small-profile';

const clock = createWorkClock(nineToSix, russianCalendar);

function builtIn(name: string): RegulationProfile {
  const profile = builtInProfiles.find(({ id }) => id === name);
  if (!profile) throw new Error(`no profile ${name}`);
  return profile;
}

const kursk = builtIn('kursk');
const start: Happened = ['2026-11-16 09:00', taken()];
const sent: Happened = ['2026-11-16 09:20', assign('a1')];

describe('what moved', () => {
  const holiday = createWorkClock({ ...nineToSix, localHolidays: ['2026-11-17'] }, russianCalendar);
  const now = at('2026-11-16 09:30');

  test('a new day off moves what is open and runs over it, with both times', () => {
    const theCase = caseOf(start, sent);
    const [before, then] = [deadlinesOf(theCase, kursk, clock, now), deadlinesOf(theCase, kursk, holiday, now)];
    const moved = movedDeadlines(theCase, before, then);
    expect(moved.map(({ from, to, ...rest }) => ({ ...rest, from: wall(from), to: wall(to) }))).toEqual([
      {
        caseId: 'case-1',
        number: 1,
        key: 'answer',
        label: 'ответ размещён',
        clause: 'п. 10',
        from: '2026-11-17 10:00',
        to: '2026-11-18 10:00',
      },
    ]);
  });

  test('what is over does not move', () => {
    const theCase = caseOf(
      start,
      sent,
      ['2026-11-16 11:00', submit('d1')],
      ['2026-11-16 11:10', approve('d1')],
      ['2026-11-16 11:20', place('d1')],
    );
    const later = at('2026-11-19 09:00');
    const all = [deadlinesOf(theCase, kursk, clock, later), deadlinesOf(theCase, kursk, holiday, later)] as const;
    expect(movedDeadlines(theCase, ...all)).toEqual([]);
  });

  test('nothing changed, nothing is listed', () => {
    const deadlines = deadlinesOf(caseOf(start), kursk, clock, now);
    expect(movedDeadlines(caseOf(start), deadlines, deadlines)).toEqual([]);
  });

  test('another reading of an unclear clause moves its clocks, and those counted back from them', () => {
    const theCase = caseOf(start, sent);
    const other = withReadings(kursk, { answerStart: 'assigned' });
    const moved = movedDeadlines(
      theCase,
      deadlinesOf(theCase, kursk, clock, now),
      deadlinesOf(theCase, other, clock, now),
    );
    expect(moved.map(({ key, from, to }) => [key, wall(from), wall(to)])).toEqual([
      ['draft', '2026-11-16 13:00', '2026-11-16 14:20'],
      ['answer', '2026-11-17 10:00', '2026-11-17 10:20'],
    ]);
  });

  test('a clock that only the other reading has is listed with a null', () => {
    const theCase = caseOf(start);
    const other = withReadings(kursk, { answerStart: 'assigned' });
    const moved = movedDeadlines(
      theCase,
      deadlinesOf(theCase, kursk, clock, now),
      deadlinesOf(theCase, other, clock, now),
    );
    expect(moved.find(({ key }) => key === 'answer')).toMatchObject({ from: at('2026-11-17 10:00'), to: null });
  });
});

describe('the verdict', () => {
  const journal: Happened[] = [
    start,
    ['2026-11-16 10:30', assign('a1')],
    ['2026-11-16 11:00', submit('d1')],
    ['2026-11-16 11:10', approve('d1')],
    ['2026-11-17 11:15', place('d1')],
  ];

  test('which clocks were met, which were late and by how much, under which calendar', () => {
    const verdict = verdictOf(
      deadlinesOf(caseOf(...journal), kursk, clock, at('2026-11-17 12:00')),
      russianCalendar.version,
    );
    expect(verdict.calendar).toBe(russianCalendar.version);
    expect(verdict.clocks.map(({ key, clause, outcome, lateMinutes }) => [key, clause, outcome, lateMinutes])).toEqual(
      expect.arrayContaining([
        ['route', 'п. 8(2)', 'late', 30],
        ['draft', 'п. 11', 'met', 0],
        ['answer', 'п. 10', 'late', 75],
        ['publish@d1', 'п. 12', 'late', 455],
      ]),
    );
    expect(verdict.clocks.find(({ id }) => id === 'returnNotOurs')).toBeUndefined();
  });

  test('survives being stored', () => {
    const verdict = verdictOf(deadlinesOf(caseOf(...journal), kursk, clock, at('2026-11-17 12:00')), '1');
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  test('what was never done is missed; a cancelled case has no verdict at all', () => {
    const answered: Happened[] = [start, ...journal.slice(2).map(([when, what]): Happened => [when, what])];
    const own = answered.map(([when, what]): Happened => [
      when,
      what.type === 'DraftSubmitted' ? submit('d1', { assignmentId: null }) : what,
    ]);
    const missed = verdictOf(deadlinesOf(caseOf(...own), kursk, clock, at('2026-12-01 12:00')), '1');
    expect(missed.clocks.find(({ id }) => id === 'route')).toMatchObject({ outcome: 'missed', doneAt: null });
    const undone = caseOf(start, ['2026-11-16 09:05', { type: 'TakingCancelled' }]);
    expect(verdictOf(deadlinesOf(undone, kursk, clock, at('2026-12-01 12:00')), '1').clocks).toEqual([]);
  });
});

describe('the preview', () => {
  const now = at('2026-11-20 17:30');
  const preview = (name: string, publishedAt: number | null = null) => {
    const { answer, draft } = previewOf(builtIn(name), clock, now, publishedAt);
    return [answer?.clause ?? null, wall(answer?.dueAt), draft?.clause ?? null, wall(draft?.dueAt)];
  };

  test('of a message taken on Friday at 17:30, under each regulation', () => {
    expect(preview('kursk')).toEqual(['п. 10', '2026-11-24 09:30', 'п. 11', '2026-11-23 12:30']);
    expect(preview('kozhevnikovo')).toEqual(['пп. 7, 9', '2026-11-23 16:30', 'п. 8', '2026-11-23 14:30']);
    expect(preview('akhtubinsk')).toEqual([null, null, null, null]);
    expect(preview('vorsino')[1]).toBe('2026-11-23 17:30');
    expect(preview('krasnoufimsk')).toEqual(['пп. 12, 13', '2026-11-23 15:30', 'пп. 12, 13', '2026-11-23 15:30']);
  });

  test('a page without a date, and a post older than the calendar, still have one', () => {
    expect(preview('vorsino', null)).toEqual(preview('vorsino', at('2011-01-01 12:00')));
  });
});

describe('the worked example', () => {
  test('Курской округ, Friday 17:30: every act at its last minute', () => {
    const lines = workedExample(kursk, clock, at('2026-11-20 17:30'));
    expect(
      lines.filter(({ dueAt }) => dueAt !== null).map(({ id, clause, dueAt }) => [id, clause, wall(dueAt)]),
    ).toEqual([
      ['route', 'п. 8(2)', '2026-11-23 09:30'],
      ['returnNotOurs', 'п. 9', '2026-11-23 10:00'],
      ['draft', 'п. 11', '2026-11-23 12:30'],
      ['review', 'пп. 12, 13', '2026-11-23 13:00'],
      ['publish', 'п. 12', '2026-11-23 14:30'],
      ['answer', 'п. 10', '2026-11-24 09:30'],
    ]);
  });

  test('Красноуфимский округ: the steps of «повышенной важности» add up to exactly four hours', () => {
    const lines = workedExample(builtIn('krasnoufimsk'), clock, at('2026-11-16 09:00'), {
      facts: { severity: 'high' },
    });
    const due = (id: string) => wall(lines.find((line) => line.id === id)?.dueAt);
    expect([due('draftHigh'), due('review'), due('publish'), due('reaction')]).toEqual([
      '2026-11-16 12:00',
      '2026-11-16 12:30',
      '2026-11-16 13:00',
      '2026-11-16 13:00',
    ]);
  });

  test('the turns of a harder message: published the day before, read and sent late, two executors, an interim answer', () => {
    const found = at('2026-11-16 09:00');
    const turns = { published: at('2026-11-13 17:00'), read: at('2026-11-16 10:00'), assigned: at('2026-11-16 10:00') };
    const due = (id: string, of: string) =>
      wall(
        workedExample(builtIn(of), clock, found, { ...turns, withSecond: true, withInterim: true }).find(
          (line) => line.id === id,
        )?.dueAt,
      );
    expect(due('route', 'krasnoufimsk')).toBe('2026-11-16 10:30');
    expect(due('part', 'krasnoufimsk')).toBe('2026-11-16 12:30');
    expect(due('finalAnswer', 'krasnoufimsk')).toBe('2026-11-24 18:00');
    expect(due('part', 'akhtubinsk')).toBe('2026-11-16 12:00');
    expect(due('explanationWindow', 'vorsino')).toBe('2026-11-16 17:00');
    expect(due('finalDraft', 'kursk')).toBe('2026-11-25 18:00');
  });

  test('every reading that changes a term shows in the plain example or in a harder one', () => {
    const found = at('2026-11-20 17:30');
    const silent = builtInProfiles.flatMap((profile) =>
      Object.entries(profile.readings).flatMap(([id, reading]) => {
        const options = Object.keys(reading.options).map((option) => withReadings(profile, { [id]: option }));
        const tells = (lines: (of: RegulationProfile) => readonly ExampleLine[]) =>
          new Set(options.map((of) => JSON.stringify(lines(of).map(({ label, dueAt }) => [label, dueAt])))).size > 1;
        const shown = tells((of) => workedExample(of, clock, found));
        return shown || harderExamples(clock, found).some(({ lines }) => tells(lines)) ? [] : [`${profile.id}.${id}`];
      }),
    );
    // Who posts, who composes, who may approve, when a report is due, what the importance is called.
    expect(silent).toEqual([
      'kursk.reportDay',
      'kursk.severity',
      'akhtubinsk.publisher',
      'vorsino.fourEyes',
      'krasnoufimsk.composer',
    ]);
  });

  test('an act without terms has lines without times, last', () => {
    const lines = workedExample(builtIn('akhtubinsk'), clock, at('2026-11-20 17:30'));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(({ dueAt, form }) => dueAt === null && form === 'none')).toBe(true);
  });

  test('a cap is named in the line it shortens', () => {
    const profile = smallProfile({
      answer: { due: after('detected', working(1)) },
      draft: { act: 'draft', due: after('assigned', working(50, 'minute')), per: 'assignment' },
      publish: { due: after('approved', working(30, 'minute')), per: 'draft', notLaterThan: ['answer'] },
    });
    const line = workedExample(profile, clock, at('2026-11-16 09:00')).find(({ id }) => id === 'publish');
    expect([wall(line?.dueAt), line?.cappedBy?.clause]).toEqual(['2026-11-16 10:00', 'п. answer']);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assess } from '../../entrypoints/desk/assess';
import type { Desk } from '../../entrypoints/desk/desk';
import { reprojectOpenCases } from '../../entrypoints/desk/reproject-open-cases';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { frozenDeadlines } from '../../entrypoints/sidepanel/view/frozen-deadlines';
import { statutoryYear } from '../../lib/time/statutory-year';
import { withYears } from '../../lib/time/production-calendar';
import { approve, assign, draft, place } from '../case/steps';
import { aDesk, caseOf, led } from './a-desk';

/** Taken on Monday 16.11.2026 at 09:00 in Moscow: route by 10:00, draft by 13:00, answer by Tuesday 10:00. */
const TAKEN = '2026-11-16T06:00:00.000Z';
const triage = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } } as const;
const at = (time: string, day = 16) => `2026-11-${day}T${time}:00+03:00`;

let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at('11:00', 17)) });
  desk = await aDesk();
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.journal.delete();
});

const open = () => led(desk, 1, TAKEN, [at('09:30'), triage], [at('09:40'), assign]);
/** Drafted in time, placed on Tuesday at 10:30: half an hour late. */
const answered = (number = 1) =>
  led(
    desk,
    number,
    TAKEN,
    [at('09:30'), triage],
    [at('09:40'), assign],
    [at('12:00'), draft],
    [at('10:20', 17), approve],
    [at('10:30', 17), place],
  );
const dayOff = (before: Desk): Desk => ({
  ...before,
  office: { ...before.office, hours: { ...before.office.hours, localHolidays: ['2026-11-16'] } },
});

describe('the act that closes a case', () => {
  test('brings its verdict: which clocks were met, which broken, by how many minutes, by which calendar', async () => {
    const { theCase, row } = await caseOf(desk, await answered());
    expect(row.closed).toBe(true);
    expect(theCase.verdict?.calendar).toBe(desk.calendar.version);
    const said = theCase.verdict?.clocks.map(({ clause, outcome, lateMinutes }) => [clause, outcome, lateMinutes]);
    expect(said).toContainEqual(['п. 8(2)', 'met', 0]);
    expect(said).toContainEqual(['п. 10', 'late', 30]);
    expect(said).toContainEqual(['п. 11', 'met', 0]);
    expect(said).toContainEqual(['пп. 12, 13', 'late', 5 * 60 + 50]); // due at 12:30
    expect(said).toContainEqual(['п. 12', 'met', 0]); // its own 30 minutes were kept: the late act is one breach, of clause 10
  });
});

describe('when the hours change', () => {
  test('open cases move, their rows too, and the list says from when to when', async () => {
    const id = await open();
    const before = (await caseOf(desk, id)).row;
    const moved = await reprojectOpenCases(desk, dayOff(desk));
    const answer = moved.find(({ clause }) => clause === 'п. 10');
    expect(answer).toMatchObject({
      number: 1,
      from: Date.parse(at('10:00', 17)),
      to: Date.parse(at('10:00', 18)),
    });
    expect(moved.some(({ clause }) => clause === 'п. 8(2)')).toBe(false); // done: it keeps its verdict
    expect(before.answerDueAt).toBe(Date.parse(at('10:00', 17)));
    expect((await caseOf(desk, id)).row.answerDueAt).toBe(Date.parse(at('10:00', 18)));
  });

  test('closed ones keep row and verdict to the letter', async () => {
    const id = await answered();
    const before = await caseOf(desk, id);
    expect(await reprojectOpenCases(desk, dayOff(desk))).toEqual([]);
    expect(await caseOf(desk, id)).toEqual(before);
  });

  test('the screen of a closed one says what was judged then, not what is counted now', async () => {
    const { theCase } = await caseOf(desk, await answered());
    const shown = (as: Desk) =>
      frozenDeadlines(assess(theCase, rulingOf(as, theCase.regulation), Date.now()).deadlines, theCase.verdict);
    const outcomes = (as: Desk) => Object.fromEntries(shown(as).map(({ key, state, dueAt }) => [key, [state, dueAt]]));
    const then = outcomes(desk);
    const byNow = assess(theCase, rulingOf(dayOff(desk), theCase.regulation), Date.now()).deadlines;
    expect(byNow.find(({ id }) => id === 'answer')?.state).toBe('met');
    expect(outcomes(dayOff(desk))['answer']).toEqual(['metLate', Date.parse(at('10:00', 17))]);
    expect(outcomes(dayOff(desk))).toMatchObject(
      Object.fromEntries(theCase.verdict?.clocks.map(({ key }) => [key, then[key]]) ?? []),
    );
  });

  test('a clock that fell away at closing is not broken by later hours; one that no reading has stays judged', async () => {
    const { theCase } = await caseOf(desk, await answered());
    const counted = assess(theCase, rulingOf(desk, theCase.regulation), Date.now()).deadlines;
    const verdict = theCase.verdict && {
      ...theCase.verdict,
      clocks: theCase.verdict.clocks.filter(({ id }) => id !== 'review'),
    };
    const withoutReview = frozenDeadlines(counted, verdict).find(({ id }) => id === 'review');
    expect(withoutReview).toMatchObject({ state: 'cancelled', left: null });
    const withoutAnswer = frozenDeadlines(
      counted.filter(({ id }) => id !== 'answer'),
      theCase.verdict,
    );
    expect(withoutAnswer.find(({ id }) => id === 'answer')).toMatchObject({
      state: 'metLate',
      left: -30,
      clause: 'п. 10',
    });
  });
});

describe('when something else changes', () => {
  test('another reading moves what it moves', async () => {
    await open();
    const after = { ...desk, office: { ...desk.office, readings: { answerStart: 'assigned' } } };
    const moved = await reprojectOpenCases(desk, after);
    expect(moved.map(({ clause, to }) => [clause, to])).toEqual(
      expect.arrayContaining([
        ['п. 10', Date.parse(at('10:40', 17))],
        ['п. 11', Date.parse(at('14:40'))],
      ]),
    );
    expect(moved).toHaveLength(2);
  });

  test('an imported calendar moves the days of its year', async () => {
    await open();
    const year = statutoryYear(2026);
    const after = {
      ...desk,
      calendar: withYears(desk.calendar, [{ ...year, nonWorkingDays: [...year.nonWorkingDays, '2026-11-16'] }]),
    };
    expect((await reprojectOpenCases(desk, after)).find(({ clause }) => clause === 'п. 10')?.to).toBe(
      Date.parse(at('10:00', 18)),
    );
  });

  test("one executor's week moves what counts from his receipt, and nobody else's clocks", async () => {
    await open();
    const executor = {
      id: 'zhkh',
      unit: 'Отдел ЖКХ',
      person: '',
      email: '',
      phone: '',
      competence: '',
      week: { '1': [['10:00', '17:00']], '2': [['10:00', '17:00']] },
      active: true,
    } as const;
    const moved = await reprojectOpenCases(desk, { ...desk, office: { ...desk.office, executors: [executor] } });
    expect(moved.map(({ clause, to }) => [clause, to])).toEqual([['п. 9', Date.parse(at('10:30'))]]);
  });

  test('a case whose edition is not at hand keeps its message and stops nobody', async () => {
    await open();
    await led({ ...desk, isSetUp: false }, 2, TAKEN);
    const moved = await reprojectOpenCases(desk, { ...dayOff(desk), profiles: [] });
    expect(moved).toEqual([]);
    expect((await desk.journal.cases.toArray()).map(({ moveAct }) => moveAct)).toEqual(['unjudged', 'unjudged']);
  });
});

import { describe, expect, test } from 'vitest';
import { type Badge, badgeOf } from '../../lib/deadline/badge-of';
import type { BadgeRow } from '../../lib/deadline/badge-row';
import { nextWakeAt } from '../../lib/deadline/next-wake-at';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';

const clock = createWorkClock(nineToSix, russianCalendar);

type Due = string | null | { due: string; emergency: Record<string, [string, string][]> };

/** Open cases №1, №2 …, each with its nearest own due time. */
function rows(...dues: Due[]): BadgeRow[] {
  return dues.map((due, index) => {
    const row = { number: index + 1, closed: false };
    if (due === null) return { ...row, nextOwnDueAt: null };
    if (typeof due === 'string') return { ...row, nextOwnDueAt: at(due) };
    return { ...row, nextOwnDueAt: at(due.due), emergencyHours: due.emergency };
  });
}

const saturday = { '2026-11-21': [['10:00', '14:00']] as [string, string][] };

/** Monday 16.11.2026 is an ordinary day, Friday 20.11.2026 too; 4.11.2026 is a holiday, 3.11 is an hour shorter. */
const table: [now: string, dues: Due[], text: string, tone: Badge['tone'], title: RegExp][] = [
  // minutes
  ['2026-11-16 15:15', ['2026-11-16 16:00'], '45м', 'soon', /№\u00a01, сегодня в 16:00/],
  ['2026-11-16 15:01', ['2026-11-16 16:00'], '59м', 'soon', /сегодня в 16:00/],
  ['2026-11-16 15:00', ['2026-11-16 16:00'], '1ч', 'calm', /сегодня в 16:00/],
  ['2026-11-16 15:44', ['2026-11-16 16:00'], '16м', 'soon', /сегодня в 16:00/],
  ['2026-11-16 15:45', ['2026-11-16 16:00'], '15м', 'urgent', /сегодня в 16:00/],
  ['2026-11-16 15:59', ['2026-11-16 16:00'], '1м', 'urgent', /сегодня в 16:00/],
  ['2026-11-16 16:00', ['2026-11-16 16:00'], '0м', 'urgent', /сегодня в 16:00/],
  ['2026-11-16 16:01', ['2026-11-16 16:00'], '!1', 'late', /просрочено — 1 карточка \(№\u00a01\)/],
  // through lunch and over a night only working minutes count
  ['2026-11-16 12:50', ['2026-11-16 14:30'], '40м', 'soon', /сегодня в 14:30/],
  ['2026-11-20 17:30', ['2026-11-23 09:20'], '50м', 'soon', /пн 23\.11 в 09:20/],
  ['2026-11-20 17:55', ['2026-11-23 09:05'], '10м', 'urgent', /пн 23\.11 в 09:05/],
  ['2026-11-03 16:30', ['2026-11-05 09:10'], '40м', 'soon', /чт 05\.11 в 09:10/],
  // hours
  ['2026-11-16 14:00', ['2026-11-16 16:10'], '2ч', 'calm', /сегодня в 16:10/],
  ['2026-11-16 09:00', ['2026-11-16 18:00'], '8ч', 'calm', /сегодня в 18:00/],
  ['2026-11-16 12:30', ['2026-11-16 15:00'], '1ч', 'calm', /сегодня в 15:00/],
  ['2026-11-16 16:01', ['2026-11-16 18:00'], '1ч', 'calm', /сегодня в 18:00/],
  // weekdays and days
  ['2026-11-16 17:00', ['2026-11-17 09:00'], 'вт', 'calm', /вт 17\.11 в 09:00/],
  ['2026-11-16 12:00', ['2026-11-19 12:00'], 'чт', 'calm', /чт 19\.11 в 12:00/],
  ['2026-11-20 12:00', ['2026-11-24 09:30'], 'вт', 'calm', /вт 24\.11 в 09:30/],
  ['2026-11-16 12:00', ['2026-11-22 12:00'], 'вс', 'calm', /вс 22\.11/],
  ['2026-11-16 12:00', ['2026-11-23 12:00'], '7д', 'calm', /пн 23\.11/],
  ['2026-11-16 12:00', ['2026-12-16 12:00'], '30д', 'calm', /ср 16\.12/],
  ['2026-11-16 12:00', ['2027-04-01 12:00'], '136д', 'calm', /чт 01\.04/],
  ['2026-11-16 12:00', ['2099-04-01 12:00'], '999д', 'calm', /№\u00a01/],
  // several cases: the nearest, then the count of the overdue
  ['2026-11-16 15:15', ['2026-11-17 16:00', '2026-11-16 16:00'], '45м', 'soon', /№\u00a02/],
  ['2026-11-16 15:15', ['2026-11-16 16:00', '2026-11-16 16:00'], '45м', 'soon', /№\u00a01/],
  ['2026-11-16 15:15', [null, '2026-11-16 16:00'], '45м', 'soon', /№\u00a02/],
  ['2026-11-16 15:15', ['2026-11-16 15:00', '2026-11-16 16:00'], '!1', 'late', /№\u00a01\)/],
  ['2026-11-16 15:15', ['2026-11-16 15:00', '2026-11-16 14:30'], '!2', 'late', /2 карточки \(№\u00a02, 1\)/],
  ['2026-11-16 15:15', Array<Due>(5).fill('2026-11-13 15:00'), '!5', 'late', /5 карточек \(№\u00a01, 2, 3…\)/],
  ['2026-11-16 15:15', Array<Due>(21).fill('2026-11-13 15:00'), '!21', 'late', /21 карточка/],
  ['2026-11-16 15:15', Array<Due>(99).fill('2026-11-13 15:00'), '!99', 'late', /99 карточек/],
  ['2026-11-16 15:15', Array<Due>(300).fill('2026-11-13 15:00'), '!99+', 'late', /300 карточек/],
  // nothing to do
  ['2026-11-16 15:15', [], '', 'calm', /своих сроков нет/],
  ['2026-11-16 15:15', [null, null], '', 'calm', /своих сроков нет/],
  ['2026-11-21 15:15', [], '', 'calm', /своих сроков нет/],
  // outside working time
  [
    '2026-11-16 18:00',
    ['2026-11-17 10:00'],
    '·',
    'quiet',
    /начало вт 17\.11 в 09:00, первый срок — №\u00a01, вт 17\.11 в 10:00/,
  ],
  ['2026-11-16 08:59', ['2026-11-16 10:00'], '·', 'quiet', /начало пн 16\.11 в 09:00/],
  ['2026-11-16 09:00', ['2026-11-16 10:00'], '1ч', 'calm', /сегодня в 10:00/],
  ['2026-11-16 13:00', ['2026-11-16 14:30'], '·', 'quiet', /начало пн 16\.11 в 14:00/],
  ['2026-11-16 13:59', ['2026-11-16 12:00'], '·', 'quiet', /начало пн 16\.11 в 14:00, просрочено: 1/],
  ['2026-11-21 12:00', ['2026-11-20 17:00'], '·', 'quiet', /начало пн 23\.11 в 09:00, просрочено: 1/],
  ['2026-11-22 23:59', [null], '·', 'quiet', /начало пн 23\.11 в 09:00$/],
  ['2026-11-04 12:00', ['2026-11-05 12:00'], '·', 'quiet', /начало чт 05\.11 в 09:00/],
  ['2026-11-03 17:00', ['2026-11-05 12:00'], '·', 'quiet', /начало чт 05\.11/],
  ['2026-12-31 12:00', ['2027-01-11 12:00'], '·', 'quiet', /начало пн 11\.01/],
  // an emergency wakes its own case only
  ['2026-11-21 11:00', [{ due: '2026-11-21 12:00', emergency: saturday }], '1ч', 'calm', /сегодня в 12:00/],
  ['2026-11-21 11:30', [{ due: '2026-11-21 12:00', emergency: saturday }], '30м', 'soon', /сегодня в 12:00/],
  ['2026-11-21 12:30', [{ due: '2026-11-21 12:00', emergency: saturday }], '!1', 'late', /№\u00a01/],
  [
    '2026-11-21 12:30',
    ['2026-11-20 17:00', { due: '2026-11-21 13:00', emergency: saturday }],
    '30м',
    'soon',
    /№\u00a02/,
  ],
  ['2026-11-21 09:30', [{ due: '2026-11-21 12:00', emergency: saturday }], '·', 'quiet', /начало сб 21\.11 в 10:00/],
  ['2026-11-21 14:00', [{ due: '2026-11-21 12:00', emergency: saturday }], '·', 'quiet', /просрочено: 1/],
];

describe('the badge', () => {
  test.each(table)('%s %j: «%s» %s', (now, dues, text, tone, title) => {
    const badge = badgeOf(rows(...dues), at(now), clock);
    expect([badge.text, badge.tone]).toEqual([text, tone]);
    expect(badge.title).toMatch(title);
    expect(badge.text.length).toBeLessThanOrEqual(4);
  });

  test('seconds do not change it', () => {
    const due = rows('2026-11-16 16:00');
    expect(badgeOf(due, at('2026-11-16 16:00') + 59_999, clock).text).toBe('0м');
    expect(badgeOf(due, at('2026-11-16 15:15') + 30_000, clock)).toEqual(badgeOf(due, at('2026-11-16 15:15'), clock));
  });

  test.each([
    ['2026-11-16 15:00', '2ч', 'soon'],
    ['2026-11-16 14:59', '2ч', 'calm'],
    ['2026-11-16 16:30', '30м', 'urgent'],
    ['2026-11-16 16:29', '31м', 'soon'],
  ] as const)('at %s, near from 121 minutes and urgent from 30: «%s» %s', (now, text, tone) => {
    expect(badgeOf(rows('2026-11-16 17:00'), at(now), clock, [121, 30])).toMatchObject({ text, tone });
  });

  test('closed cases do not count', () => {
    const closed = rows('2026-11-13 16:00').map((row) => ({ ...row, closed: true }));
    expect(badgeOf(closed, at('2026-11-16 12:00'), clock).text).toBe('');
  });

  test('by the office’s zone, whatever the browser’s', () => {
    const tomsk = createWorkClock({ ...nineToSix, zone: 'Asia/Tomsk' }, russianCalendar);
    const due: BadgeRow[] = [{ number: 1, closed: false, nextOwnDueAt: at('2026-11-16 16:00', 'Asia/Tomsk') }];
    expect(badgeOf(due, at('2026-11-16 15:15', 'Asia/Tomsk'), tomsk)).toMatchObject({ text: '45м' });
    expect(badgeOf(due, at('2026-11-16 15:15', 'Asia/Tomsk'), tomsk).title).toMatch(/сегодня в 16:00/);
  });
});

describe('the next wake', () => {
  test.each([
    ['no case, no alarm', '2026-11-16 12:00', [], null],
    ['at night: the opening', '2026-11-16 20:00', ['2026-11-17 10:00'], '2026-11-17 09:00'],
    ['in the last hour: every minute', '2026-11-16 15:15', ['2026-11-16 16:00'], '2026-11-16 15:16'],
    ['above it: the hour', '2026-11-16 14:30', ['2026-11-16 17:10'], '2026-11-16 15:11'],
    ['tomorrow’s: lunch first', '2026-11-16 10:00', ['2026-11-17 16:00'], '2026-11-16 13:00'],
    ['tomorrow’s: close of work', '2026-11-16 14:00', ['2026-11-17 16:00'], '2026-11-16 18:00'],
    ['tomorrow’s: when an hour is left', '2026-11-16 17:00', ['2026-11-17 09:30'], '2026-11-16 17:31'],
    [
      'overdue: when the next one passes',
      '2026-11-16 14:30',
      ['2026-11-16 14:00', '2026-11-16 15:00'],
      '2026-11-16 15:01',
    ],
    ['overdue alone: close of work', '2026-11-16 14:30', ['2026-11-16 14:00'], '2026-11-16 18:00'],
    ['nothing due: close of work', '2026-11-16 14:30', [null], '2026-11-16 18:00'],
  ] as [string, string, Due[], string | null][])('%s', (_, now, dues, expected) => {
    expect(wall(nextWakeAt(rows(...dues), at(now), clock))).toBe(expected);
  });

  test.each([[[60, 15]], [[200, 90]], [[30, 30]]] as const)(
    'between two wakes the badge never changes, over three days with a holiday and an emergency, near %j',
    (near) => {
      const week = rows(
        '2026-11-03 15:30',
        '2026-11-05 09:10',
        '2026-11-05 18:00',
        '2026-11-20 12:00',
        { due: '2026-11-04 12:00', emergency: { '2026-11-04': [['10:00', '14:00']] } },
        null,
      );
      const changes: string[] = [];
      const woken: string[] = [];
      for (let now = at('2026-11-03 08:00'); now < at('2026-11-05 20:00'); now += 60_000) {
        // two hours after its due time a case is closed: an event, which sets the alarm anew
        const open = week.filter(({ nextOwnDueAt }) => nextOwnDueAt === null || nextOwnDueAt > now - 7_200_000);
        const next = now + 60_000;
        if (JSON.stringify(badgeOf(open, now, clock, near)) !== JSON.stringify(badgeOf(open, next, clock, near)))
          changes.push(wall(next) ?? '');
        if (nextWakeAt(open, now, clock, near) === next) woken.push(wall(next) ?? '');
      }
      expect(changes.length).toBeGreaterThan(100);
      expect(changes.filter((change) => !woken.includes(change))).toEqual([]);
    },
  );
});

import { expect, it } from 'vitest';
import { aWatch } from './a-watch';
import { aWorkingDay } from './a-working-day';
import { at } from './a-case';

const TURNS = ['09:00', '13:00', '14:00', '18:00'].map((time) => at(`2026-11-16 ${time}`));

const looks = aWorkingDay();

it('in a working day with 300 open cases the worker is woken for a reason each time', () => {
  const woken = looks.flatMap((look, index) => (look.byAlarm ? [{ look, before: looks[index - 1] }] : []));
  const idle = woken.filter(({ look: { now, seen }, before }) => {
    const isNew = JSON.stringify(seen.badge) !== JSON.stringify(before?.seen.badge);
    return !isNew && seen.notice === null && !TURNS.includes(now);
  });
  expect(idle.map(({ look }) => new Date(look.now).toISOString())).toEqual([]);
  // At most once a minute of working time, and once at each turn of the day.
  expect(woken.length).toBeLessThanOrEqual(8 * 60 + TURNS.length);
  expect(woken.length).toBeGreaterThan(100);
  expect(woken.filter(({ look: { now } }) => now < at('2026-11-16 09:00') || now > at('2026-11-16 18:00'))).toEqual([]);
});

it('nothing is told twice in that day', () => {
  const told = looks.flatMap(({ seen }) => (seen.notice === null ? [] : [seen.notice]));
  expect(told.length).toBeGreaterThan(20);
  expect(new Set(told).size).toBe(told.length);
});

it('an office without open cases is not woken at all', () => {
  const watch = aWatch();
  watch.look(at('2026-11-16 09:00'), []);
  expect(watch.wake).toBeNull();
});

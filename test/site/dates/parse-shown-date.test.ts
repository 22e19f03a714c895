import { describe, expect, it } from 'vitest';
import { parseShownDate } from '../../../lib/site/dates/parse-shown-date';

/** Saturday the 21st of November 2026, 15:00, in whatever zone the tests run: the browser's zone is the reference. */
const NOW = at(2026, 11, 21, 15, 0);
const MINUTE = 60_000;

function at(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return new Date(year, month - 1, day, hour, minute).getTime();
}

describe('parseShownDate understands what VK and OK show', () => {
  it.each([
    ['только что', NOW, 'minute'],
    ['сейчас', NOW, 'minute'],
    ['40 секунд назад', NOW - 40_000, 'minute'],
    ['минуту назад', NOW - MINUTE, 'minute'],
    ['две минуты назад', NOW - 2 * MINUTE, 'minute'],
    ['пять минут назад', NOW - 5 * MINUTE, 'minute'],
    ['5 минут назад', NOW - 5 * MINUTE, 'minute'],
    ['21 минуту назад', NOW - 21 * MINUTE, 'minute'],
    ['1 мин назад', NOW - MINUTE, 'minute'],
    ['час назад', NOW - 60 * MINUTE, 'approximate'],
    ['Один час назад', NOW - 60 * MINUTE, 'approximate'],
    ['два часа назад', NOW - 120 * MINUTE, 'approximate'],
    ['три часа назад', NOW - 180 * MINUTE, 'approximate'],
    ['2 ч назад', NOW - 120 * MINUTE, 'approximate'],
    ['сегодня в 9:05', at(2026, 11, 21, 9, 5), 'minute'],
    ['сегодня  в  14:05', at(2026, 11, 21, 14, 5), 'minute'],
    ['вчера в 22:51', at(2026, 11, 20, 22, 51), 'minute'],
    ['вчера 18:20', at(2026, 11, 20, 18, 20), 'minute'],
    ['вчера', at(2026, 11, 20), 'approximate'],
    ['14:05', at(2026, 11, 21, 14, 5), 'minute'],
    ['21 августа 2026 16:04', at(2026, 8, 21, 16, 4), 'minute'],
    ['сегодня 7:05', at(2026, 11, 21, 7, 5), 'minute'],
    ['12 ноя в 9:30', at(2026, 11, 12, 9, 30), 'minute'],
    ['15 авг  в 5:04', at(2026, 8, 15, 5, 4), 'minute'],
    ['12\u00A0ноя\u00A0в\u00A09:30', at(2026, 11, 12, 9, 30), 'minute'],
    ['12 ноя', at(2026, 11, 12), 'day'],
    ['12 ноя 2025', at(2025, 11, 12), 'day'],
    ['1 дек 2011 в 21:37', at(2011, 12, 1, 21, 37), 'minute'],
    ['12 ноя 2024 в 18:20', at(2024, 11, 12, 18, 20), 'minute'],
    ['12 ноября 2025 г.', at(2025, 11, 12), 'day'],
    ['31 дек в 22:44', at(2025, 12, 31, 22, 44), 'minute'],
    ['29 фев 2024', at(2024, 2, 29), 'day'],
    ['29 фев 2024 в 0:00', at(2024, 2, 29), 'minute'],
    ['17 Aug at 10:40 am', at(2026, 8, 17, 10, 40), 'minute'],
    ['17 Aug at 12:05 am', at(2026, 8, 17, 0, 5), 'minute'],
    ['17 Aug 2025 at 12:05 pm', at(2025, 8, 17, 12, 5), 'minute'],
    ['13 Aug', at(2026, 8, 13), 'day'],
    ['40 minutes ago', NOW - 40 * MINUTE, 'minute'],
    ['an hour ago', NOW - 60 * MINUTE, 'approximate'],
    ['two hours ago', NOW - 120 * MINUTE, 'approximate'],
    ['just now', NOW, 'minute'],
    ['yesterday at 6:20 pm', at(2026, 11, 20, 18, 20), 'minute'],
    ['today at 1:00 pm', at(2026, 11, 21, 13, 0), 'minute'],
    ['сьогодні о 9:05', at(2026, 11, 21, 9, 5), 'minute'],
    ['вчора о 22:51', at(2026, 11, 20, 22, 51), 'minute'],
    ['12 лис о 9:30', at(2026, 11, 12, 9, 30), 'minute'],
    ['5 хвилин тому', NOW - 5 * MINUTE, 'minute'],
    ['годину тому', NOW - 60 * MINUTE, 'approximate'],
    ['дві години тому', NOW - 120 * MINUTE, 'approximate'],
    ['сёння ў 9:05', at(2026, 11, 21, 9, 5), 'minute'],
    ['учора ў 22:51', at(2026, 11, 20, 22, 51), 'minute'],
    ['12 ліс у 9:30', at(2026, 11, 12, 9, 30), 'minute'],
    ['дзве хвіліны таму', NOW - 2 * MINUTE, 'minute'],
    ['гадзіну таму', NOW - 60 * MINUTE, 'approximate'],
    ['бүгін сағат 9:05', at(2026, 11, 21, 9, 5), 'minute'],
    ['бүгін 9:05-те', at(2026, 11, 21, 9, 5), 'minute'],
    ['кеше сағат 22:51', at(2026, 11, 20, 22, 51), 'minute'],
    ['12 қар сағат 9:30', at(2026, 11, 12, 9, 30), 'minute'],
    ['екі минут бұрын', NOW - 2 * MINUTE, 'minute'],
    ['бір сағат бұрын', NOW - 60 * MINUTE, 'approximate'],
  ])('%s', (shown, expected, precision) => {
    expect(parseShownDate(shown, NOW)).toEqual({ at: expected, precision });
  });

  it('in January the end of December is of the year before', () => {
    expect(parseShownDate('31 дек в 22:44', at(2027, 1, 1, 0, 10)).at).toBe(at(2026, 12, 31, 22, 44));
    // By a clock that runs late it is still to come: of a year ago it is not.
    expect(parseShownDate('1 янв в 0:40', at(2027, 1, 1, 0, 10)).at).toBeNull();
  });

  it.each([
    '',
    '   ',
    'давно',
    'вчера в 25:00',
    'сегодня в 9:75',
    '31 фев',
    '31 фев в 9:00',
    '29 фев 2025',
    '0 ноя',
    '45 ноя 2025',
    'сегодня в 18:00',
    '12 дек 2026',
    '12 ноя 12 дек',
    'вчера 12 ноя',
    '12',
    '2025',
    'ноя',
    'сто минут назад',
    'назад',
    '5 минут',
    'через 5 минут',
    '-5 минут назад',
    '5 лет назад',
    '2 года назад',
    'год назад',
    'запись закреплена',
    '__proto__',
    'constructor назад',
    '1 toString 2025',
    'x'.repeat(1000),
  ])('not understood is unknown, never now: %s', (shown) => {
    expect(parseShownDate(shown, NOW)).toEqual({ at: null, precision: 'unknown' });
  });
});

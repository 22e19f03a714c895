import { describe, expect, it } from 'vitest';
import { count, duration } from '../../lib/words/duration';
import { plural } from '../../lib/words/plural';

describe('counts with their nouns', () => {
  it.each([
    [0, 'hour', '0 часов'],
    [1, 'hour', '1 час'],
    [2, 'hour', '2 часа'],
    [4, 'hour', '4 часа'],
    [5, 'hour', '5 часов'],
    [11, 'hour', '11 часов'],
    [12, 'hour', '12 часов'],
    [14, 'hour', '14 часов'],
    [21, 'hour', '21 час'],
    [22, 'hour', '22 часа'],
    [25, 'hour', '25 часов'],
    [101, 'hour', '101 час'],
    [111, 'hour', '111 часов'],
    [1.5, 'hour', '1,5 часа'],
    [1, 'workingHour', '1 рабочий час'],
    [9, 'workingHour', '9 рабочих часов'],
    [30, 'workingMinute', '30 рабочих минут'],
    [7, 'workingDay', '7 рабочих дней'],
    [8, 'calendarDay', '8 календарных дней'],
    [3, 'message', '3 сообщения'],
  ] as const)('%d %s → %s', (n, unit, said) => {
    expect(count(n, unit)).toBe(said);
  });

  it('thousands are parted by a space that does not break', () => {
    expect(count(201_058, 'character')).toBe('201\u00A0058 знаков');
  });

  it('another language has other forms', () => {
    const forms = { one: 'hour', other: 'hours' };
    expect([1, 2, 21].map((n) => `${n} ${plural(n, forms, 'en')}`)).toEqual(['1 hour', '2 hours', '21 hours']);
  });
});

describe('lengths of time', () => {
  it.each([
    [0, '0 мин'],
    [24, '24 мин'],
    [60, '1 ч'],
    [130, '2 ч 10 мин'],
    [540, '9 ч'],
    [1501, '25 ч 1 мин'],
  ])('%d minutes → %s', (minutes, said) => {
    expect(duration(minutes)).toBe(said);
  });
});

import { describe, expect, it } from 'vitest';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { dueWords } from '../../lib/words/due-words';
import { timeLeft } from '../../lib/words/time-left';
import { zoneChoices } from '../../lib/words/zone-choices';
import { zoneNote } from '../../lib/words/zone-note';

/** Tomsk is UTC+7 all the year, Moscow UTC+3: what is still Friday in Moscow is Saturday in Tomsk. */
const TOMSK = 'Asia/Tomsk';
const MOSCOW = 'Europe/Moscow';
const tomsk = (local: string) => Date.parse(`${local}:00+07:00`);
const NOW = tomsk('2026-11-20T14:36');

describe('when something is due, in office time', () => {
  it.each([
    ['2026-11-20T16:00', 'сегодня 16:00'],
    ['2026-11-20T00:00', 'сегодня 00:00'],
    ['2026-11-21T11:20', 'завтра 11:20'],
    ['2026-11-21T00:30', 'завтра 00:30'],
    ['2026-11-19T18:20', 'вчера 18:20'],
    ['2026-11-23T09:20', 'пн 09:20'],
    ['2026-11-26T09:20', 'чт 09:20'],
    ['2026-11-27T09:20', '27 ноя 09:20'],
    ['2026-11-13T09:20', '13 ноя 09:20'],
    ['2026-05-04T17:00', '4 мая 17:00'],
    ['2027-01-13T18:00', '13 янв 2027 18:00'],
  ])('%s → %s', (local, said) => {
    expect(dueWords(tomsk(local), NOW, TOMSK)).toBe(said);
  });

  it('the date is that of the office, not of a browser in Moscow', () => {
    const at = tomsk('2026-11-21T02:00');
    expect(dueWords(at, NOW, TOMSK)).toBe('завтра 02:00');
    expect(dueWords(at, NOW, MOSCOW)).toBe('сегодня 22:00');
    expect(dateTimeWords(at, TOMSK)).toBe('21 ноября 2026, 02:00');
  });

  it('a zone on summer time is read as its clocks stood then', () => {
    const summer = Date.parse('2026-07-01T10:00:00Z');
    expect(dateTimeWords(summer, 'Europe/Berlin')).toBe('1 июля 2026, 12:00');
    expect(dateTimeWords(Date.parse('2015-11-20T10:00:00Z'), TOMSK)).toBe('20 ноября 2015, 16:00');
  });
});

describe('how much time is left', () => {
  it.each([
    ['2026-11-20T15:00', 24, '24 мин'],
    ['2026-11-20T14:36', 0, '0 мин'],
    ['2026-11-20T16:46', 130, '2 ч 10 мин'],
    ['2026-11-20T17:46', 130, '2 ч 10 мин раб.'],
    ['2026-11-21T11:20', 200, 'завтра 11:20'],
    ['2026-11-23T09:20', 44, 'пн 09:20'],
    ['2026-11-20T13:56', -40, 'просрочено 40 мин'],
    ['2026-11-20T12:30', -66, 'просрочено 1 ч 6 мин'],
    ['2026-11-20T14:30', 0, 'срок истёк'],
    ['2026-11-19T16:00', -300, 'просрочено с чт 16:00'],
    ['2026-11-01T16:00', -3000, 'просрочено с 1 ноя 16:00'],
  ])('due %s with %d working minutes → %s', (local, workingMinutes, said) => {
    expect(timeLeft({ dueAt: tomsk(local), now: NOW, workingMinutes, zone: TOMSK })).toBe(said);
  });

  it('the due minute itself is in time, the next one is late', () => {
    const dueAt = NOW;
    expect(timeLeft({ dueAt, now: NOW, workingMinutes: 0, zone: TOMSK })).toBe('0 мин');
    expect(timeLeft({ dueAt, now: NOW + 60_000, workingMinutes: -1, zone: TOMSK })).toBe('просрочено 1 мин');
  });
});

describe('whose time it is', () => {
  it('is said only where the browser shows another one', () => {
    expect(zoneNote(NOW, TOMSK, MOSCOW)).toBe('по времени администрации, UTC+7');
    expect(zoneNote(NOW, MOSCOW, 'Europe/Simferopol')).toBeNull();
    expect(zoneNote(NOW, 'Asia/Novosibirsk', TOMSK)).toBeNull();
    expect(zoneNote(NOW, 'Asia/Kolkata', MOSCOW)).toBe('по времени администрации, UTC+5:30');
  });

  it('zones are offered with their offset, an unknown one too', () => {
    const choices = zoneChoices(NOW, 'Asia/Almaty');
    expect(choices.find(({ id }) => id === TOMSK)?.label).toBe('Томск (UTC+7)');
    expect(choices.at(-1)).toEqual({ id: 'Asia/Almaty', label: 'Asia/Almaty (UTC+5)' });
    expect(zoneChoices(NOW, TOMSK).filter(({ id }) => id === TOMSK)).toHaveLength(1);
  });

  it('every zone on offer is known to the browser', () => {
    for (const { id } of zoneChoices(NOW, '')) expect(() => dueWords(NOW, NOW, id)).not.toThrow();
  });
});

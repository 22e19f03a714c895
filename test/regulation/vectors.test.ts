import { describe, expect, test } from 'vitest';
import { aDraft, approval, placing, story, toMain } from './story';

/** Worked examples of the five regulations, office 09:00–18:00 with lunch 13:00–14:00; each on its own wall clock. */
const triage = { type: 'classify', after: { topic: 'вода', place: 'село', severity: 'ordinary' } } as const;
const time = (found: string) => found.split(' ').slice(0, 2).join(' ');

test.each([
  ['Курской п. 10, 9 рабочих часов', 'kursk', 'answer', '2024-03-14 15:00', '2024-03-15 16:00'],
  ['Курской п. 11, за 5 рабочих часов до него', 'kursk', 'draft', '2024-03-14 15:00', '2024-03-15 10:00'],
  ['Кожевниково п. 7, 7 рабочих часов', 'kozhevnikovo', 'answer', '2024-03-13 14:30', '2024-03-14 12:30'],
  ['Кожевниково п. 8, за 2 часа до него', 'kozhevnikovo', 'draft', '2024-03-13 14:30', '2024-03-14 10:30'],
  ['Ворсино п. 2.2.4, поступило в субботу', 'vorsino', 'answer', '2024-03-16 11:20', '2024-03-18 18:00'],
  ['Красноуфимск п. 12, обычное', 'krasnoufimsk', 'draft', '2024-03-15 16:30', '2024-03-18 14:30'],
  // короткий день и праздник
  ['Курской п. 10, канун 1 мая', 'kursk', 'answer', '2026-04-30 15:00', '2026-05-04 17:00'],
  ['Курской п. 11, канун 1 мая', 'kursk', 'draft', '2026-04-30 15:00', '2026-05-04 11:00'],
  ['Курской п. 10, поздняя пятница', 'kursk', 'answer', '2026-11-20 17:30', '2026-11-24 09:30'],
  ['Курской п. 10, рабочая короткая суббота', 'kursk', 'answer', '2024-11-01 15:00', '2024-11-02 16:00'],
  ['Кожевниково п. 7, канун 4 ноября', 'kozhevnikovo', 'answer', '2026-11-03 14:00', '2026-11-05 13:00'],
  ['Кожевниково п. 8, канун 4 ноября', 'kozhevnikovo', 'draft', '2026-11-03 14:00', '2026-11-05 11:00'],
  ['Красноуфимск п. 12, канун 12 июня', 'krasnoufimsk', 'draft', '2026-06-11 16:00', '2026-06-15 15:00'],
  // 30 декабря перед перенесённым выходным не короткий, дальше до 11 января
  ['Ворсино п. 2.1, 30 декабря', 'vorsino', 'route', '2026-12-30 16:30', '2027-01-11 09:30'],
  ['Ворсино п. 2.1, рабочая суббота', 'vorsino', 'route', '2024-04-26 17:00', '2024-04-27 10:00'],
])('%s: %s %s, от %s до %s', (_, id, deadline, from, until) => {
  expect(time(story(id).taken(from).due(deadline, from))).toBe(until);
});

test.each([
  ['2024-03-15 16:30', '2024-03-18 10:30'],
  ['2026-06-11 16:00', '2026-06-15 11:00'],
])('Красноуфимск п. 12, повышенная важность: 3 часа, от %s до %s', (from, until) => {
  const high = story('krasnoufimsk')
    .taken(from)
    .does(from, { type: 'classify', after: { severity: 'high' } });
  expect(time(high.due('draftHigh', from))).toBe(until);
});

describe('дни после промежуточного ответа', () => {
  const interimOf = (id: string, channel: 'network' | 'region' | 'system', day: string) =>
    story(id)
      .taken(`${day} 10:00`)
      .does(`${day} 10:10`, triage, toMain)
      .does(`${day} 11:00`, aDraft('d1', { kind: 'interim' }), approval('d1'), placing('d1', channel));

  test.each([
    ['2024-03-15', '2024-03-26'],
    ['2026-12-24', '2027-01-13'],
    ['2026-04-24', '2026-05-06'],
    ['2024-10-28', '2024-11-06'],
  ])('7 рабочих дней: Курской п. 15 от %s до %s', (day, until) => {
    expect(time(interimOf('kursk', 'network', day).due('finalDraft', `${day} 12:00`))).toBe(`${until} 18:00`);
  });

  test.each([
    ['2024-03-15', '2024-03-25'],
    ['2026-04-22', '2026-04-30'],
    ['2026-04-23', '2026-05-04'],
  ])('8 календарных дней: Красноуфимск пп. 9, 12 от %s до %s', (day, until) => {
    const found = interimOf('krasnoufimsk', 'system', day).due('finalAnswer', `${day} 12:00`);
    expect(found.slice(0, 10)).toBe(until);
  });
});

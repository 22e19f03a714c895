import { expect, it } from 'vitest';
import { reminderText } from '../../lib/words/reminder-text';

const WORDS = {
  number: 17,
  text: 'Нет воды',
  url: 'https://vk.com/wall-1_2',
  topic: 'Вода',
  place: 'ул. Заречная',
  question: '',
  due: '20 ноября 2026, 15:50',
  clause: 'п. 11',
  act: 'Положение об организации работы',
  sender: 'Иванова',
  awaited: 'проект ответа подготовлен',
  left: 24,
  countedIn: 'working' as const,
};

it('names what is awaited, the point, when it is due and the minutes left (mission.md row 40)', () => {
  const text = reminderText(WORDS);
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Напоминание',
    'Ждём: проект ответа подготовлен.',
    'Осталось: 24 мин раб.',
  ]);
  expect(text).toContain('до 20 ноября 2026, 15:50 (п. 11 Положения)');
  expect(text).toContain('«Нет воды»');
});

it('says by how much the time is over, and nothing of a time that was never set', () => {
  expect(reminderText({ ...WORDS, left: -70 })).toContain('Срок прошёл: опоздание 1 ч 10 мин раб.');
  const unset = reminderText({ ...WORDS, left: null, awaited: null, due: null, clause: null });
  expect(unset).not.toMatch(/Осталось|Ждём|опоздание/);
  expect(unset).toContain('Срок подготовки Положением не установлен.');
});

it('calls the act what it calls itself: Ворсино has a «Порядок»', () => {
  const ofOrder = { ...WORDS, act: 'Порядок работы с сообщениями' };
  expect(reminderText(ofOrder)).toContain('(п. 11 Порядка)');
  expect(reminderText({ ...ofOrder, due: null })).toContain('Срок подготовки Порядком не установлен.');
  expect(reminderText({ ...WORDS, act: 'О работе с сообщениями' })).toContain('(п. 11 Положения)');
});

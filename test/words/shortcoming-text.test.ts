import { expect, it } from 'vitest';
import { shortcomingText } from '../../lib/words/shortcoming-text';

const MEMO = {
  to: ['первый заместитель главы', 'заместители главы'],
  clause: 'п. 21',
  number: 17,
  topic: 'Вода',
  place: 'ул. Заречная',
  url: 'https://vk.com/wall-1_2',
  broken: [
    {
      clause: 'п. 11',
      label: 'проект ответа',
      executor: 'Отдел ЖКХ, Петров',
      dueAt: '20 ноября 2026, 14:30',
      doneAt: null,
    },
    {
      clause: 'п. 14',
      label: 'доработка',
      executor: '',
      dueAt: '20 ноября 2026, 15:00',
      doneAt: '20 ноября 2026, 15:40',
    },
  ],
  returns: 2,
  sender: 'Иванова М. П., администрация',
};

it('names whom it is for, each clause broken, by whom, when it was due and when it was done', () => {
  expect(shortcomingText(MEMO).split('\n')).toEqual([
    'Кому: первый заместитель главы, заместители главы',
    '',
    'О недостатках в работе исполнителей с сообщением № 17 (Вода, ул. Заречная)',
    'Ссылка: https://vk.com/wall-1_2',
    '',
    '1. Отдел ЖКХ, Петров: п. 11 (проект ответа). Срок: 20 ноября 2026, 14:30. Сделано: не сделано.',
    '2. п. 14 (доработка). Срок: 20 ноября 2026, 15:00. Сделано: 20 ноября 2026, 15:40.',
    'Проект ответа возвращался на доработку, раз: 2.',
    '',
    'Сообщаем для устранения недостатков (п. 21).',
    '',
    'Иванова М. П., администрация',
  ]);
});

it('has no empty brackets and no line of returns where there is nothing to say', () => {
  const text = shortcomingText({ ...MEMO, topic: null, place: '', returns: 0, broken: MEMO.broken.slice(0, 1) });
  expect(text).toContain('сообщением № 17\n');
  expect(text).not.toContain('раз:');
});

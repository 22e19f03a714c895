import { expect, it } from 'vitest';
import { notInTimeText } from '../../lib/words/not-in-time-text';

it('names the day, the person and what is done, each once and without doubled stops', () => {
  const term = Date.parse('2026-11-30T09:00:00.000Z');
  expect(
    notInTimeText(
      { term, responsible: ' начальник участка Петров С. В. ', actions: 'бригада меняет трубу, завезён щебень.' },
      'Asia/Yekaterinburg',
    ),
  ).toBe(
    'Здравствуйте! Ваш вопрос ещё решается: бригада меняет трубу, завезён щебень. Закончим до 30 ноября 2026. Отвечает за это начальник участка Петров С. В.',
  );
});

import { expect, it } from 'vitest';
import { linkLines, messageQuote } from '../../lib/words/message-lines';
import { shortcomingText } from '../../lib/words/shortcoming-text';
import { transferText } from '../../lib/words/transfer-text';

it('a message is quoted; one without text, and one whose text was erased, are said to be so', () => {
  expect(messageQuote(' Нет воды ')).toBe('«Нет воды»');
  expect(messageQuote(' ')).toMatch(/^Текста нет/);
  expect(messageQuote(null)).toBe('Текст сообщения стёрт.');
});

it('a call or a letter has no address, and no empty line says so', () => {
  expect(linkLines('https://vk.com/wall-1_2')).toEqual(['Ссылка: https://vk.com/wall-1_2']);
  expect(linkLines('')).toEqual([]);
  const memo = { to: ['глава'], clause: 'п. 21', number: 17, topic: null, place: null, url: '', broken: [] };
  expect(shortcomingText({ ...memo, returns: 0, sender: 'Иванова' })).not.toContain('Ссылка');
  const answer = { channel: 'region', number: 17, url: '', kind: 'final', executor: 'ЖКХ', answer: 'Будет' } as const;
  expect(transferText(answer)).not.toContain('Ссылка');
});

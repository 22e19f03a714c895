import { expect, it } from 'vitest';
import { fileSize } from '../../lib/words/file-size';

it.each([
  [1, '1 КБ'],
  [340 * 1024, '340 КБ'],
  [2.44 * 1024 * 1024, '2,4 МБ'],
  [50 * 1024 * 1024, '50 МБ'],
])('%d bytes are %s', (bytes, said) => {
  expect(fileSize(bytes)).toBe(said);
});

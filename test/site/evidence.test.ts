import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FILES = ['vk/react', 'vk/classic', 'vk/old-mobile', 'vk/dialog', 'ok/desktop', 'ok/mobile', 'fill/composer-of'];
/** A rung of a ladder: a string, or an anchor with its place, alone on its line. */
const RUNG = /^\s*(?:'[^']*\[?[^']*'|\['[^']*', '(?:after|inside)'\]),/;

it.each(FILES)('every selector of %s says how sure it is and where it was seen', (file) => {
  const lines = readFileSync(new URL(`../../lib/site/${file}.ts`, import.meta.url), 'utf8').split('\n');
  const rungs = lines.filter((line, index) => RUNG.test(line) && !/(?:textSkip|inner):$/.test(lines[index - 1] ?? ''));
  expect(rungs.length).toBeGreaterThan(4);
  expect(rungs.filter((line) => !/\/\/ [ABC]: \S/.test(line))).toEqual([]);
});

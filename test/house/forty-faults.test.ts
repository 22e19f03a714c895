import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORTY_FAULTS, type Fault } from './forty-faults';

const ROOT = join(import.meta.dirname, '../..');

it('are forty', () => {
  expect(FORTY_FAULTS).toHaveLength(40);
});

it.each(FORTY_FAULTS)('$fault: is staged by a test that is there, or it is said why it cannot be', (fault) => {
  expect(lackOf(fault)).toEqual([]);
});

it('notices a test that is not there', () => {
  expect(lackOf({ fault: 'none', staged: [] })).toEqual(['nothing stages it']);
  expect(lackOf({ fault: 'none', staged: [['test/house/layers.test.ts', 'no such title']] })).toHaveLength(1);
});

function lackOf({ staged }: Fault): string[] {
  if ('not' in staged) return staged.not.length > 20 ? [] : ['no reason is given'];
  if (staged.length === 0) return ['nothing stages it'];
  return staged.flatMap(([file, title]) => {
    const path = join(ROOT, file);
    return existsSync(path) && readFileSync(path, 'utf8').includes(title) ? [] : [`${file}: «${title}»`];
  });
}

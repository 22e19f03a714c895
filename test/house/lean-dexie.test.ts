import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { leanDexie } from '../../scripts/lean-dexie';
import { sourceFiles } from './project-files';

const FILE = join(import.meta.dirname, '..', '..', 'node_modules/dexie/dist/modern/dexie.mjs');
const METHOD = /^ {4}(?:async )?(\w+)\([^\n]*\) \{$/gm;

const whole = readFileSync(FILE, 'utf8');
const lean = leaned();
const methods = (code: string) => new Set([...code.matchAll(METHOD)].flatMap(([, name]) => name ?? []));
const left = methods(lean);
const cut = [...methods(whole)].filter((name) => !left.has(name));
const CALL = new RegExp(String.raw`\.(?:${cut.join('|')})\(`);

function leaned(): string {
  const { transform } = leanDexie();
  if (typeof transform !== 'function') throw new Error('a plugin that transforms');
  return String((transform as (code: string, id: string) => unknown)(whole, FILE));
}

it('is a whole module still, a good deal smaller', () => {
  expect(() => parseAst(lean)).not.toThrow();
  expect(cut.length).toBeGreaterThan(10);
  expect(lean.length).toBeLessThan(whole.length - 5000);
});

it('calls nothing that was cut out of it', () => {
  expect(lean.match(CALL)).toBeNull();
});

it('nothing of ours calls what was cut out of it: with the whole Dexie of unit tests it would work, in the browser not', () => {
  const ours = sourceFiles().filter(({ path }) => /^(?:lib|entrypoints|components)\//.test(path));
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter(({ source }) => CALL.test(source)).map(({ path }) => path)).toEqual([]);
});

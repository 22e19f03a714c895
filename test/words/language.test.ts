import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Files that draw or compose what a person reads, but are not a language. */
function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('ru/'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
}

describe('strings live in the language, so another one switches all', () => {
  const files = [...sources('components'), ...sources('entrypoints'), ...sources('lib/words')];

  it('finds what it must look at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files)('$path says nothing by itself', ({ text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
    expect(code.match(/[А-Яа-яЁё]+/g) ?? []).toEqual([]);
  });
});

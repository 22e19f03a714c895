import { describe, expect, it } from 'vitest';
import { LONG_FILES } from './long-files';
import { projectFiles, sourceFiles } from './project-files';

const everything = projectFiles();
const sources = sourceFiles();
/** Data and styles are as long as what they describe; this folder must spell what it forbids. */
const prose = everything.filter(({ path }) => !path.startsWith('test/house/'));
const code = sources.filter(({ path }) => path.startsWith('lib/') || /^(components|entrypoints)\//.test(path));
const lengthOf = (share: number) =>
  code.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(code.length * share)] ?? 0;

describe('names (design.md §7)', () => {
  it('sees the project', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(everything.some(({ path }) => path === 'package.json')).toBe(true);
  });

  it('files are kebab-case, component files PascalCase', () => {
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    const PASCAL = /^(?:[A-Z][a-z0-9]*)+$/;
    const strange = sources.filter(({ path }) => {
      const [name = ''] = (path.split('/').at(-1) ?? '').split('.');
      return !(KEBAB.test(name) || (path.endsWith('.tsx') && PASCAL.test(name)));
    });
    expect(strange.map(({ path }) => `${path}: name it after its one export`)).toEqual([]);
  });

  it('nothing is called utils, helpers, manager or common', () => {
    const vague = everything.filter(({ path }) =>
      /(^|[/-])(utils?|helpers?|managers?|common|misc)([./-]|$)/i.test(path),
    );
    expect(vague.map(({ path }) => `${path}: a thing without a better name has no clear job`)).toEqual([]);
  });
});

describe('length of files (design.md §7)', () => {
  it('half of them fit on one screen, nine of ten on two', () => {
    expect(lengthOf(0.5)).toBeLessThanOrEqual(70);
    expect(lengthOf(0.9)).toBeLessThanOrEqual(150);
  });

  it('none is over 250 lines without a reason in long-files.ts', () => {
    const long = sources.filter(({ path, lines }) => lines > 250 && !(path in LONG_FILES));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('long-files.ts names only files that are long', () => {
    const needless = Object.keys(LONG_FILES).filter(
      (name) => !sources.some(({ path, lines }) => path === name && lines > 250),
    );
    expect(needless).toEqual([]);
  });
});

describe('what never stands in the project', () => {
  it.each([
    ['unfinished work', /\b(?:TODO|FIXME|XXX|HACK)\b/, 'finish it or open an issue'],
    ['paths of one machine', /\/work\/|\/home\/[a-z]+\/|C:\\Users/, 'works on one machine only'],
    [
      'hosts of package registries',
      /registry\.npmjs|deb\.debian|npmmirror|unpkg\.com|jsdelivr/,
      'clients know their registry',
    ],
    [
      'silenced checks',
      /@ts-ignore|@ts-nocheck|eslint-disable|oxlint-disable(?!-next-line [a-z-]+(?:\/[a-z-]+)? -- )/,
      'say which rule and why',
    ],
    ['tests that do not run', /\b(?:it|test|describe)\.(?:skip|only|todo)\(/, 'run it or remove it'],
  ])('%s', (_what, pattern, advice) => {
    const faults = prose.flatMap(({ path, source }) =>
      source
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()} (${advice})`] : [])),
    );
    expect(faults).toEqual([]);
  });
});

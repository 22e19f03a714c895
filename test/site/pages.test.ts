import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const FOLDER = new URL('pages/', import.meta.url);
/** «Now» of every page: the 21st of November 2026, 15:00 in the zone the tests run in. */
const NOW = new Date(2026, 10, 21, 15, 0).getTime();

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

/**
 * A page becomes a test by being dropped into `pages/<design>/<date>_<name>.html` with its address in a comment.
 * Dates of the expected lists are local (`YYYY-MM-DD HH:mm`); stamps of the page (`exact`) are epoch milliseconds.
 */
function listOf(name: string): unknown {
  const html = readFileSync(new URL(name, FOLDER), 'utf8');
  const address = /<!-- address: (\S+) -->/.exec(html)?.[1] ?? '';
  const { captures, designs, contradictory, troubles } = readPage(html, address, NOW);
  const messages = captures.map(
    ({ network: _n, pageTitle: _t, browserZone: _z, capturedAt: _c, publishedAt, ...rest }, index) => ({
      design: designs[index],
      ...rest,
      published: publishedAt === null || rest.publishedPrecision === 'exact' ? publishedAt : localTime(publishedAt),
    }),
  );
  return { messages, contradictory, troubles };
}

function localTime(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

describe('pages of every design', () => {
  it('are there', () => expect(pages.length).toBeGreaterThan(9));

  it.each(pages)('%s', (name) => {
    const expected = new URL(name.replace('.html', '.expected.json'), FOLDER);
    if (process.env['WRITE_EXPECTED'] === 'yes' && !existsSync(expected))
      writeFileSync(expected, `${JSON.stringify(listOf(name), null, 2)}\n`);
    expect(listOf(name)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

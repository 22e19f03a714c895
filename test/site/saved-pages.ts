import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Capture } from '../../lib/site/site';

const FOLDER = new URL('pages/', import.meta.url);
/** «Now» of every page: the 21st of November 2026, 15:00 in the zone the tests run in. */
export const PAGES_NOW = new Date(2026, 10, 21, 15, 0).getTime();

/** A test page: what stands in the address bar, what the server sent, and what is to be read there. */
export interface SavedPage {
  /** `vk-react/2026-11-21_wall`: the design's folder, the date of its evidence, its name. */
  name: string;
  address: string;
  html: string;
}

/** What must be read of a page, by `<name>.expected.json` beside it. */
export interface ExpectedPage {
  messages: readonly (ListedMessage & { design: string })[];
  contradictory: readonly string[];
  troubles: readonly string[];
}

/** A message as lists name it: of the moment and the machine it was read on nothing is left. */
export type ListedMessage = Omit<Capture, 'network' | 'pageTitle' | 'browserZone' | 'capturedAt' | 'publishedAt'> & {
  /** Epoch ms of an exact stamp, else `YYYY-MM-DD HH:mm` of the zone the test runs in. */
  published: number | string | null;
};

/** All test pages. A page becomes one by being dropped into `pages/<design>/<date>_<name>.html` with its address in a comment. */
export function savedPages(): SavedPage[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((file) => {
    const html = readFileSync(new URL(file, FOLDER), 'utf8');
    return { name: file.replace('.html', ''), address: /<!-- address: (\S+) -->/.exec(html)?.[1] ?? '', html };
  });
}

/** The list of a page. With `WRITE_EXPECTED=yes` a new page gets `found` for its list, to be read by a person. */
export function expectedOf(name: string, found?: unknown): ExpectedPage {
  const file = new URL(`${name}.expected.json`, FOLDER);
  if (process.env['WRITE_EXPECTED'] === 'yes' && found !== undefined && !existsSync(file))
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as ExpectedPage;
}

export function listed({
  network: _n,
  pageTitle: _t,
  browserZone: _z,
  capturedAt: _c,
  publishedAt,
  ...rest
}: Capture): ListedMessage {
  const isExact = publishedAt === null || rest.publishedPrecision === 'exact';
  return { ...rest, published: isExact ? publishedAt : localTime(publishedAt) };
}

function localTime(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

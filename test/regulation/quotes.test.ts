import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(seeds);
if (!present) console.warn('ПРОПУЩЕНО: рядом с проектом нет папки shared/seeds, слова актов не сверены');

/** Seed files by the number they begin with, in the order of the built-in profiles. */
const order = ['kursk', 'kozhevnikovo', 'akhtubinsk', 'vorsino', 'krasnoufimsk'];

/** Line breaks, hyphens at line ends, bold marks and bookmarks of the scan are not words of the act. */
function plain(text: string): string {
  return text
    .replaceAll(/\[bookmark:[^\]]*\]/g, '')
    .replaceAll('**', '')
    .replaceAll(/\s*[-–—]\s*/g, '')
    .replaceAll(/\s+/g, ' ');
}

function quotesOf(value: unknown, at: string): { at: string; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'quote' && typeof inner === 'string' ? [{ at, quote: inner }] : quotesOf(inner, `${at}/${key}`),
  );
}

for (const profile of builtInProfiles) {
  test.skipIf(!present)(`${profile.jurisdiction}: every quote stands in the act word for word`, () => {
    const number = `00${order.indexOf(profile.id)}`;
    const file = readdirSync(seeds).find((name) => name.startsWith(number));
    const act = plain(readFileSync(new URL(file ?? '', seeds), 'utf8'));
    const quotes = quotesOf(profile, profile.id);
    expect(quotes.length).toBeGreaterThan(20);
    const missing = quotes.flatMap(({ at, quote }) => {
      let from = 0;
      for (const piece of quote.split('…')) {
        const found = act.indexOf(plain(piece).trim(), from);
        if (found < 0) return [`${at}: ${piece.trim()}`];
        from = found;
      }
      return [];
    });
    expect(missing).toEqual([]);
  });
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

/** The acts as they were published, each under the name of its profile. */
const acts = new URL('acts/', import.meta.url);

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
  test(`${profile.jurisdiction}: every quote stands in the act word for word`, () => {
    const act = plain(readFileSync(new URL(`${profile.id}.txt`, acts), 'utf8'));
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

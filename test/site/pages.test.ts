import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';
import { expectedOf, listed, PAGES_NOW, savedPages, type SavedPage } from './saved-pages';

function listOf({ html, address }: SavedPage) {
  const { captures, designs, contradictory, troubles } = readPage(html, address, PAGES_NOW);
  const messages = captures.map((capture, index) => ({ design: designs[index], ...listed(capture) }));
  return { messages, contradictory, troubles };
}

describe('pages of every design', () => {
  const pages = savedPages();

  it('are there', () => expect(pages.length).toBeGreaterThan(9));

  it.each(pages)('$name', (page) => {
    const found = listOf(page);
    expect(found).toEqual(expectedOf(page.name, found));
  });
});

import { readFileSync } from 'node:fs';

/** A saved page of `test/site/pages`, by its folder and name without the ending. */
export function savedPage(name: string): string {
  return readFileSync(new URL(`../../site/pages/${name}.html`, import.meta.url), 'utf8');
}

import { saveFile } from './save-file';

/** A list with nothing but its headings, which Russian Excel opens by itself: a mark of UTF-8 and semicolons. */
export function saveSample(name: string, headings: readonly string[]): void {
  saveFile(`${name}.csv`, 'text/csv', `\uFEFF${headings.join(';')}\r\n`);
}

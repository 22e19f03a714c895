import { csvText } from '../../lib/report/csv-text';
import { saveFile } from './save-file';

/** A list with nothing but its headings, which Russian Excel opens by itself. */
export function saveSample(name: string, headings: readonly string[]): void {
  saveFile(`${name}.csv`, 'text/csv', csvText([headings]));
}

import type { TableRow } from '../../lib/office/import/table';
import { withoutGuard } from '../../lib/report/csv-text';
import { words } from '../../lib/words/words';

const LARGEST = 5_000_000;

/**
 * The rows of a CSV file as Excel, LibreOffice and other systems write it: UTF-8 with or without a mark, UTF-16 with one,
 * windows-1251; cells between `;`, `,` or tabs. The
 * apostrophe that our own files put before a formula is taken off. The parser is loaded with the first file.
 */
export async function readTable(file: Blob): Promise<{ rows: readonly TableRow[] } | { refusal: string }> {
  if (file.size > LARGEST) return { refusal: words.office.imported.tooBig };
  const text = decode(await file.arrayBuffer());
  const { parse } = await import('csv-parse/browser/esm/sync');
  const rows: TableRow[] = [];
  try {
    let line = 1;
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line, cells: cells.map(withoutGuard) });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    return { refusal: words.office.imported.unreadable(line) };
  }
  return rows.length > 1 ? { rows } : { refusal: words.office.imported.empty };
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the encoding in which Russian Excel writes CSV.
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** What stands between the headings; a list of one column has nothing between them. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counted = [';', '\t', ','].map((mark) => ({ mark, count: head.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

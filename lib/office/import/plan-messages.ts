import { nameRows, type Columns, type NamedRow, type TableRow } from './table';

type Field = 'text' | 'url' | 'author' | 'source' | 'received' | 'published' | 'read';

/** Headings of a list of messages from the Департамент or «Инцидент Менеджмент», see `EXECUTOR_COLUMNS`. */
export const MESSAGE_COLUMNS: Columns<Field> = {
  text: ['текст', 'сообщение', 'текст сообщения', 'текст инцидента', 'содержание'],
  url: ['ссылка', 'url', 'адрес', 'ссылка на сообщение'],
  author: ['автор', 'фио автора', 'заявитель', 'имя автора'],
  source: ['источник', 'соцсеть', 'социальная сеть'],
  received: ['получено', 'дата', 'дата получения', 'поступило', 'дата поступления', 'дата и время'],
  published: ['опубликовано', 'дата публикации', 'дата сообщения'],
  read: ['прочитано', 'прочтено', 'дата прочтения'],
};

/** A message of a list. Times are the office's wall clock, `YYYY-MM-DDTHH:MM`. */
export interface ListedMessage {
  text: string;
  /** '' where there is none. */
  url: string;
  author: string;
  source: string;
  /** null: not said. */
  received: string | null;
  published: string | null;
  /** null: not read yet; `yes`: read, nobody says when. */
  read: string | null;
}

export interface MessagePlan {
  added: readonly { line: number; message: ListedMessage }[];
  /** `number`: the case that holds this link; null: `twin` is the line above with the same link. */
  duplicates: readonly { line: number; url: string; number: number | null; twin: number | null }[];
  refused: readonly { line: number; why: 'textMissing' | 'urlWrong' | 'timeWrong'; detail: string }[];
}

/**
 * What a list of messages would bring; null where it has neither texts nor links. `numberOf` is the case that holds a
 * link already.
 */
export function planMessages(table: readonly TableRow[], numberOf: (url: string) => number | null): MessagePlan | null {
  const rows = nameRows(table, MESSAGE_COLUMNS, 'text');
  if (!rows) return null;
  const plan = { added: [], duplicates: [], refused: [] } as {
    -readonly [Part in keyof MessagePlan]: MessagePlan[Part][number][];
  };
  const lines = new Map<string, number>();
  for (const row of rows) {
    const read = readMessage(row);
    if ('why' in read) plan.refused.push({ line: row.line, ...read });
    else {
      const { url } = read;
      const number = url === '' ? null : numberOf(url);
      const twin = url === '' ? null : (lines.get(url) ?? null);
      if (number !== null || twin !== null) plan.duplicates.push({ line: row.line, url, number, twin });
      else plan.added.push({ line: row.line, message: read });
      if (!lines.has(url)) lines.set(url, row.line);
    }
  }
  return plan;
}

function readMessage({ cells }: NamedRow<Field>): ListedMessage | Omit<MessagePlan['refused'][number], 'line'> {
  const { text, url, author, source } = cells;
  if (text === '') return { why: 'textMissing', detail: url };
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) return { why: 'urlWrong', detail: url };
  const received = readWall(cells.received);
  const published = readWall(cells.published);
  const read = NO.has(cells.read.toLowerCase())
    ? null
    : YES.has(cells.read.toLowerCase())
      ? 'yes'
      : readWall(cells.read);
  if (received === undefined) return { why: 'timeWrong', detail: cells.received };
  if (published === undefined) return { why: 'timeWrong', detail: cells.published };
  if (read === undefined) return { why: 'timeWrong', detail: cells.read };
  return { text, url, author, source, received, published, read };
}

const YES: ReadonlySet<string> = new Set(['да', 'yes', '+', '1', 'прочитано']);
const NO: ReadonlySet<string> = new Set(['', 'нет', 'no', '-', '0', 'не прочитано']);

const RUSSIAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/;

/** «20.11.2026 14:30», «2026-11-20 14:30» as the wall clock shows it; null: nothing written; undefined: not a time. */
function readWall(text: string): string | null | undefined {
  if (text === '') return null;
  const russian = RUSSIAN.exec(text);
  const found = russian ? [text, russian[3], russian[2], russian[1], russian[4], russian[5]] : ISO.exec(text);
  if (!found) return undefined;
  const [year = '', month = '', day = '', hour = '0', minute = '00'] = found.slice(1);
  const wall = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}`;
  const at = Date.parse(`${wall}:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(wall) ? wall : undefined;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

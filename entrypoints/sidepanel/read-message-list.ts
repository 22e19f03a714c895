import type { ReadList } from '../../components/office/ImportPage';
import { MESSAGE_COLUMNS, planMessages, type ListedMessage } from '../../lib/office/import/plan-messages';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { caseOfLink, takeByHand, type MessageByHand } from '../desk/take-by-hand';
import { wordsOf } from '../desk/words-of-error';
import { instantOf } from './instant-of';
import { readTable } from './read-table';
import { tellChanged } from './tell-changed';

const it = words.office.imported;

/** Columns as they are named to people. */
export const MESSAGE_HEADINGS: readonly string[] = Object.values(MESSAGE_COLUMNS).map(([heading = '']) => heading);

/** What a list of messages from another system would bring into work, and the way to take them. */
export async function readMessageList(desk: Desk, file: Blob): Promise<ReadList | { refusal: string }> {
  const read = await readTable(file);
  if ('refusal' in read) return read;
  const links = new Set(read.rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter(isLink)));
  const numbers = new Map<string, number | null>();
  for (const link of links) numbers.set(link, await caseOfLink(desk, link));
  const plan = planMessages(read.rows, (url) => numbers.get(url) ?? null);
  if (!plan) return { refusal: it.wrongColumns(MESSAGE_HEADINGS[0] ?? '') };

  const at = now();
  const judged = plan.added.map(({ line, message }) => ({ line, message, taken: byHandOf(desk, message, at) }));
  const timely = judged.filter(({ taken }) => lastOf(taken) <= at);
  const untimely = judged.filter(({ taken }) => lastOf(taken) > at);
  return {
    view: {
      added: timely.map(({ line, message }) => ({ line, text: message.text.slice(0, 120), detail: message.url })),
      changed: [],
      duplicates: plan.duplicates.map(({ line, url, number, twin }) => ({
        line,
        text: number === null ? it.twin(twin ?? line) : it.inWork(number),
        detail: url,
      })),
      refused: [
        ...plan.refused.map(({ line, why, detail }) => ({ line, text: it.why[why](detail), detail: '' })),
        ...untimely.map(({ line, message }) => ({
          line,
          text: it.why.timeInFuture(latestWords(message)),
          detail: '',
        })),
      ].sort((a, b) => a.line - b.line),
      same: 0,
    },
    carryOut: () =>
      takeAll(
        desk,
        timely.map(({ taken }) => taken),
      ),
  };
}

/** One transaction each, in the order of the file: what was taken before a failure stays taken, and a second try goes on. */
async function takeAll(
  desk: Desk,
  messages: readonly MessageByHand[],
): Promise<{ written: number } | { refusal: string }> {
  const caseIds: string[] = [];
  try {
    for (const message of messages) {
      const { row, taken } = await takeByHand(desk, message, 'import');
      if (taken) caseIds.push(row.id);
    }
    return { written: caseIds.length };
  } catch (error) {
    return { refusal: wordsOf(error) };
  } finally {
    tellChanged(caseIds);
  }
}

function byHandOf(desk: Desk, message: ListedMessage, at: number): MessageByHand {
  const { zone } = desk.office.hours;
  const receivedAt = message.received === null ? at : instantOf(message.received, zone);
  return {
    source: message.source === '' ? words.office.byHand.listed : message.source,
    url: message.url,
    text: message.text,
    author: message.author,
    receivedAt,
    publishedAt: message.published === null ? null : instantOf(message.published, zone),
    readAt: message.read === null ? null : message.read === 'yes' ? receivedAt : instantOf(message.read, zone),
    isPrivate: false,
    isAnother: false,
  };
}

function lastOf({ receivedAt, publishedAt, readAt }: MessageByHand): number {
  return Math.max(receivedAt, publishedAt ?? 0, readAt ?? 0);
}

function latestWords({ received, published, read }: ListedMessage): string {
  const times = [received, published, read === 'yes' ? null : read].filter((time) => time !== null);
  return (times.sort().at(-1) ?? '').replace('T', ' ');
}

function isLink(cell: string): boolean {
  return /^https?:\/\//i.test(cell);
}

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseRow } from '../../lib/journal/case-row';
import { casesPage } from '../../lib/journal/cases-page';
import { JournalDatabase } from '../../lib/journal/database';

let journal: JournalDatabase;

beforeEach(async () => {
  journal = new JournalDatabase(`pages-${crypto.randomUUID()}`);
  await journal.open();
  await journal.cases.bulkAdd(Array.from({ length: 1200 }, (_, index) => row(index + 1)));
});

afterEach(() => journal.delete());

describe('every case by pages', () => {
  it('newest first, the closed ones with the open', async () => {
    const { rows, more } = await casesPage(journal, () => true, { limit: 50 });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => 1200 - index));
    expect(rows.some(({ closed }) => closed)).toBe(true);
    expect(more).toBe(true);
  });

  it('reads one chunk for the first page of a long journal', async () => {
    let seen = 0;
    await casesPage(journal, () => (seen += 1) > 0, { limit: 50 });
    expect(seen).toBe(51);
  });

  it('finds the oldest when only it is wanted, and says that there is no more', async () => {
    const { rows, more } = await casesPage(journal, ({ topic }) => topic === 'тема 1', { limit: 50 });
    expect(rows.map(({ number }) => number)).toEqual([1]);
    expect(more).toBe(false);
  });

  it('tells what it has found while it reads on, once for each time that it is more', async () => {
    const told: number[][] = [];
    const onPart = (rows: readonly CaseRow[]) => told.push(rows.map(({ number }) => number));
    await casesPage(journal, ({ number }) => number === 700 || number === 3, { limit: 50, onPart });
    expect(told).toEqual([[], [700], [700, 3]]);
  });

  it('with those that came from other copies beside the first of their №, over several chunks', async () => {
    await journal.cases.bulkAdd(range(700).map((number) => row(1_000_000 + number)));
    await journal.cases.bulkAdd(range(3).map((number) => row(2_000_000 + number)));
    const { rows, more } = await casesPage(journal, () => true, { limit: 2000 });
    const moved = (number: number) => [...(number <= 3 ? [2] : []), ...(number <= 700 ? [1] : []), 0];
    const wanted = range(1200)
      .toReversed()
      .flatMap((number) => moved(number).map((copy) => copy * 1_000_000 + number));
    expect(rows.map(({ number }) => number)).toEqual(wanted);
    expect(more).toBe(false);
    const among = [1_000_002, 5, 2, 1_000_001];
    const found = await casesPage(journal, () => true, { limit: 1, among });
    expect([found.rows.map(({ number }) => number), found.more]).toEqual([[5], true]);
    const all = await casesPage(journal, () => true, { limit: 50, among });
    expect(all.rows.map(({ number }) => number)).toEqual([5, 1_000_002, 2, 1_000_001]);
  });

  it('is empty for an empty journal', async () => {
    await journal.cases.clear();
    expect(await casesPage(journal, () => true, { limit: 50 })).toEqual({ rows: [], more: false });
  });
});

const range = (length: number) => Array.from({ length }, (_, index) => index + 1);

function row(number: number): CaseRow {
  const closed = number % 2 === 0;
  return {
    id: `case-${number}`,
    number,
    seq: 1,
    status: closed ? 'answered' : 'taken',
    closed,
    messageKey: `vk:-1_${number}`,
    network: 'vk',
    kind: 'post',
    url: `https://vk.com/wall-1_${number}`,
    excerpt: '',
    authorName: null,
    topic: `тема ${number}`,
    place: null,
    severity: null,
    executorName: null,
    takenAt: 0,
    moveSide: 'own',
    moveAct: 'assign',
    moveClause: null,
    moveDueAt: null,
    answerDueAt: null,
    nextDueAt: null,
    nextOwnDueAt: null,
    interimOwed: false,
    provisional: false,
    ...(closed ? {} : { queueAt: 1 }),
  };
}

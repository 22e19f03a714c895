import type { CaseVerdict } from '../../lib/case/verdict';
import { createHash } from 'node:crypto';
import type { MessageRecord } from '../../lib/case/message';
import type { Assignee, CommandOf } from '../../lib/case/commands';
import { START } from './given';

/** A hash of `contents` for a word: the same word, the same hash. */
export function hashOf(word: string): string {
  return createHash('sha256').update(word).digest('hex');
}

export const message: MessageRecord = {
  key: 'vk:-1_2:15',
  network: 'vk',
  kind: 'comment',
  url: 'https://vk.com/wall-1_2?reply=15',
  pageTitle: 'Подслушано',
  text: hashOf('нет воды'),
  author: hashOf('Анна'),
  parentText: null,
  parentKey: 'vk:-1_2',
  dateRaw: 'сегодня в 9:00',
  publishedAt: new Date(START - 3_600_000).toISOString(),
  publishedPrecision: 'minute',
  attachments: [],
  textIncomplete: false,
  browserZone: 'Europe/Moscow',
};

export const take: CommandOf<'takeMessage'> = {
  type: 'takeMessage',
  number: 17,
  message,
  regulation: { id: 'kursk', edition: '2023-01-12' },
  via: 'button',
  starts: {},
  facts: {},
};

/** What the clocks of a case in time come to. */
export const verdict: CaseVerdict = {
  calendar: '2027',
  clocks: [
    {
      key: 'answer',
      id: 'answer',
      label: 'ответ размещён',
      clause: 'п. 10',
      role: 'department',
      startedAt: '2026-11-20T07:00:00.000Z',
      dueAt: '2026-11-23T08:00:00.000Z',
      doneAt: '2026-11-20T09:00:00.000Z',
      outcome: 'met',
      lateMinutes: 0,
      elapsed: null,
    },
  ],
};

/** The same, and an executor's term broken, and one of the office never kept. */
export const lateVerdict: CaseVerdict = {
  ...verdict,
  clocks: verdict.clocks.flatMap((clock) => [
    clock,
    { ...clock, key: 'draft@a-main', id: 'draft', clause: 'п. 11', role: 'executor', outcome: 'late', lateMinutes: 40 },
    { ...clock, key: 'review@d1', id: 'review', clause: 'п. 12', doneAt: null, outcome: 'missed', lateMinutes: 5 },
    { ...clock, key: 'atOnce', id: 'atOnce', dueAt: null, doneAt: null, outcome: 'missed', elapsed: 90 },
  ]),
};

export const classify = { type: 'classify', after: { topic: 'вода', place: 'Заречная' } } as const;

export const main: Assignee = {
  assignmentId: 'a-main',
  role: 'main',
  executorId: 'zhkh',
  executorName: 'Отдел ЖКХ',
  order: 1,
  question: 'Когда дадут воду?',
};

export const co: Assignee = {
  ...main,
  assignmentId: 'a-co',
  role: 'co',
  executorId: 'gochs',
  executorName: 'Отдел ГО и ЧС',
  order: 2,
};

export const assign = { type: 'assignExecutors', assignees: [main] } as const;
export const assignBoth = { type: 'assignExecutors', assignees: [main, co] } as const;

export const draft: CommandOf<'submitDraft'> = {
  type: 'submitDraft',
  draftId: 'd1',
  kind: 'final',
  content: hashOf('вода будет завтра'),
  authorName: 'Отдел ЖКХ, Петров',
  assignmentId: 'a-main',
  groundId: null,
  supplies: [],
  problemConfirmed: true,
  promisedAt: null,
};

export const approve = { type: 'approveDraft', draftId: 'd1', content: draft.content } as const;

export const place = {
  type: 'placeAnswer',
  draftId: 'd1',
  channel: 'network',
  url: 'https://vk.com/wall-1_2?reply=16',
  content: draft.content,
} as const;

/** The ordinary way under Курской округ, as far as its name says. */
export const taken = [take];
export const assigned = [take, classify, assign];
export const withCo = [take, classify, assignBoth];
export const drafted = [...assigned, draft];
export const approved = [...drafted, approve];
export const answered = [...approved, place];

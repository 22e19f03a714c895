import type { Case } from '../../lib/case/case';
import type { CaseEvent, CaseEventBody } from '../../lib/case/events';
import { replay } from '../../lib/case/replay';
import { aCase, at } from './a-case';

/** `['2026-11-20 10:00', { type: 'MessageRead' }]`: what happened and when, on the wall clock of the office. */
export type Happened = readonly [when: string, what: CaseEventBody];

/** The case that a journal of these events tells of. */
export function caseOf(...happened: readonly Happened[]): Case {
  const events = happened.map(([when, what], index): CaseEvent => {
    const happenedAt = new Date(at(when)).toISOString();
    const envelope = { id: `e${index + 1}`, caseId: 'case-1', seq: index + 1, recordedAt: happenedAt, happenedAt };
    return { ...envelope, happenedReason: null, by: 'p1', ...what };
  });
  const told = replay(events);
  if (!told) throw new Error('an empty journal');
  return told;
}

type Taken = Extract<CaseEventBody, { type: 'MessageTaken' }>;

export const taken = (change: Partial<Taken> = {}): CaseEventBody => ({
  type: 'MessageTaken',
  number: 1,
  message: aCase([]).message,
  regulation: { id: 'test', edition: '1' },
  via: 'button',
  starts: {},
  facts: {},
  ...change,
});

export const assign = (assignmentId: string, role: 'main' | 'co' = 'main', order = 1): CaseEventBody => ({
  type: 'ExecutorAssigned',
  assignmentId,
  role,
  executorId: `of-${assignmentId}`,
  executorName: 'Отдел ЖКХ',
  order,
  question: '',
});

type Submitted = Extract<CaseEventBody, { type: 'DraftSubmitted' }>;

export const submit = (draftId: string, change: Partial<Submitted> = {}): CaseEventBody => ({
  type: 'DraftSubmitted',
  draftId,
  kind: 'final',
  content: 'c'.repeat(64),
  authorName: 'Петров',
  assignmentId: 'a1',
  groundId: null,
  supplies: [],
  problemConfirmed: true,
  promisedAt: null,
  ...change,
});

export const giveBack = (draftId: string): CaseEventBody => ({
  type: 'DraftReturned',
  draftId,
  reasonId: 'formal',
  comment: '',
});

export const approve = (draftId: string): CaseEventBody => ({
  type: 'AnswerApproved',
  draftId,
  content: 'c'.repeat(64),
});

export const place = (draftId: string, kind: Submitted['kind'] = 'final'): CaseEventBody => ({
  type: 'AnswerPlaced',
  draftId,
  kind,
  channel: 'network',
  url: null,
  content: null,
});

import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/case/decide';
import { after, given, MINUTE, refused, START } from './given';
import { kozhevnikovo, krasnoufimsk, vorsino } from './rules';
import {
  approved,
  assign,
  assignBoth,
  assigned,
  classify,
  co,
  draft,
  drafted,
  main,
  take,
  taken,
  withCo,
} from './steps';

const returned = { type: 'returnAssignment', assignmentId: 'a-main', reason: 'вода — не наша' } as const;
const another = { ...main, assignmentId: 'a-2', executorId: 'vodokanal', executorName: 'Водоканал' };

describe('sending to executors', () => {
  it('goes to exactly one main executor and any co-executors', () => {
    expect(given([take, classify]).when(assignBoth)).toEqual([
      { type: 'ExecutorAssigned', ...main },
      { type: 'ExecutorAssigned', ...co },
    ]);
    expect(after(withCo)).toMatchObject({ status: 'assigned', facts: { executorsCount: 2 } });
  });

  it('waits for the facts the act demands, and names the first one missing with its clause', () => {
    expect(given(taken).when(assign)).toEqual(refused('factMissing', 'п. 8(1)', 'тематика'));
    expect(given([take, { type: 'classify', after: { topic: 'вода', place: '' } }]).when(assign)).toEqual(
      refused('factMissing', 'п. 8(1)'),
    );
    expect(given(taken, krasnoufimsk).when(assign)).toEqual(refused('factMissing', 'п. 8'));
    expect(given(taken, vorsino).when(assign)).toEqual([{ type: 'ExecutorAssigned', ...main }]);
  });

  it('is refused without a main executor, and with two', () => {
    const assigning = given([take, classify]);
    expect(assigning.when({ ...assign, assignees: [] })).toEqual(refused('nobodyAssigned'));
    expect(assigning.when({ ...assign, assignees: [co] })).toEqual(refused('mainMissing', 'п. 16'));
    expect(assigning.when({ ...assign, assignees: [main, { ...another }] })).toEqual(refused('mainMissing', 'п. 16'));
    expect(given(assigned).when({ ...assign, assignees: [another] })).toEqual(refused('mainExists'));
  });

  it('adds a co-executor later, but not the same one twice', () => {
    expect(given(assigned).when({ ...assign, assignees: [co] })).toEqual([{ type: 'ExecutorAssigned', ...co }]);
    expect(given(assigned).when({ ...assign, assignees: [{ ...co, executorId: 'zhkh' }] })).toEqual(
      refused('executorTwice'),
    );
    expect(given(assigned).when({ ...assign, assignees: [co, { ...co, assignmentId: 'a-3' }] })).toEqual(
      refused('executorTwice'),
    );
    expect(given(assigned).when({ ...assign, assignees: [{ ...co, assignmentId: 'a-main' }] })).toEqual(
      refused('idUsed'),
    );
  });

  it('knows no co-executors where the act has none', () => {
    expect(given(taken, vorsino).when(assignBoth)).toEqual(refused('coNotForeseen', 'п. 2.1'));
  });

  it.each([
    [1, 1],
    [0, 1],
    [1, 1.5],
  ])('needs an order where parts go in sequence, not %d and %d', (first, second) => {
    const unordered = {
      ...assign,
      assignees: [
        { ...main, order: first },
        { ...co, order: second },
      ],
    };
    expect(given(taken, kozhevnikovo).when(unordered)).toEqual(refused('orderUnclear', 'п. 11(1)'));
  });
});

it('lets one more be assigned where two computers gave the same place, which only the order of parts can mend', () => {
  const sameTime = { ...kozhevnikovo, coExecution: { ...kozhevnikovo.coExecution, mode: 'equal' as const } };
  const joined = after([...taken, { ...assign, assignees: [main, { ...co, order: main.order }] }], sameTime);
  const context = { now: START + 9 * MINUTE, by: 'coordinator', rules: kozhevnikovo, undoWindow: 0 };
  const assigning = (order: number) =>
    decide({ ...assign, assignees: [{ ...another, role: 'co', order }] }, joined, context);
  expect(assigning(2)).toMatchObject({ events: [{ type: 'ExecutorAssigned', order: 2 }] });
  expect(assigning(1)).toEqual(refused('orderUnclear', 'п. 11(1)'));
});

describe('withdrawing and replacing', () => {
  const withdraw = { type: 'withdrawAssignment', assignmentId: 'a-main', reason: 'ошибка' } as const;
  const reassign = { type: 'reassign', assignmentId: 'a-main', reason: 'отпуск', assignee: another } as const;

  it('a lone main executor may be withdrawn: the message waits to be routed again', () => {
    expect(given(assigned).when(withdraw)).toEqual([
      { type: 'AssignmentWithdrawn', assignmentId: 'a-main', reason: 'ошибка' },
    ]);
    expect(after([...assigned, withdraw])).toMatchObject({ status: 'taken', facts: { executorsCount: 0 } });
  });

  it('needs a reason, an assignment that stands, and leaves no co-executor without a main one', () => {
    expect(given(assigned).when({ ...withdraw, reason: '' })).toEqual(refused('reasonMissing'));
    expect(given(assigned).when({ ...withdraw, assignmentId: 'a-9' })).toEqual(refused('assignmentUnknown'));
    expect(given([...assigned, withdraw]).when(withdraw)).toEqual(refused('assignmentEnded'));
    expect(given(withCo).when(withdraw)).toEqual(refused('mainNeeded'));
    expect(given(withCo).when({ ...withdraw, assignmentId: 'a-co' })).toEqual([
      { type: 'AssignmentWithdrawn', assignmentId: 'a-co', reason: 'ошибка' },
    ]);
  });

  it('replaces one executor by another in his role and place', () => {
    expect(given(withCo).when(reassign)).toEqual([
      { type: 'AssignmentWithdrawn', assignmentId: 'a-main', reason: 'отпуск' },
      { type: 'ExecutorAssigned', ...another, role: 'main', order: 1 },
    ]);
    expect(given(withCo).when({ ...reassign, reason: '' })).toEqual(refused('reasonMissing'));
    expect(given(withCo).when({ ...reassign, assignmentId: 'a-9' })).toEqual(refused('assignmentUnknown'));
    expect(given(withCo).when({ ...reassign, assignee: { ...another, executorId: 'gochs' } })).toEqual(
      refused('executorTwice'),
    );
    expect(given(withCo).when({ ...reassign, assignee: { ...another, assignmentId: 'a-co' } })).toEqual(
      refused('idUsed'),
    );
  });

  it('never restarts the overall clock', () => {
    const twice = after([
      ...assigned,
      reassign,
      { ...reassign, assignmentId: 'a-2', assignee: { ...another, assignmentId: 'a-3', executorId: 'mup' } },
    ]);
    expect(twice.moments.filter(({ event }) => event === 'detected')).toEqual([
      { event: 'detected', at: START, seq: 1 },
    ]);
    expect(twice.moments.filter(({ event }) => event === 'assigned')).toHaveLength(3);
  });

  it('takes the drafts that wait out of the queue', () => {
    expect(after([...drafted, reassign])).toMatchObject({ status: 'assigned', drafts: [{ status: 'superseded' }] });
    expect(after([...approved, reassign]).status).toBe('approved');
  });
});

describe('the executor', () => {
  it('acknowledges once', () => {
    const acknowledge = { type: 'acknowledge', assignmentId: 'a-main' } as const;
    expect(given(assigned).when(acknowledge)).toEqual([{ type: 'AssignmentAcknowledged', assignmentId: 'a-main' }]);
    expect(given([...assigned, acknowledge]).when(acknowledge)).toEqual(refused('alreadyAcknowledged'));
  });

  it('returns the message with reasons, however late', () => {
    expect(given(assigned).when(returned, 60 * 24 * 30)).toEqual([
      { type: 'AssignmentReturned', assignmentId: 'a-main', reason: returned.reason },
    ]);
    expect(given(assigned).when({ ...returned, reason: ' ' })).toEqual(refused('reasonMissing', 'п. 9'));
    expect(given(taken).when(returned)).toEqual(refused('assignmentUnknown'));
    expect(given([...assigned, returned]).when(returned)).toEqual(refused('assignmentEnded'));
    expect(after([...assigned, returned])).toMatchObject({
      status: 'taken',
      assignments: [{ returnReason: returned.reason }],
    });
  });

  it('does not return it before he got it', () => {
    expect(given(assigned).when({ ...returned, happenedAt: START, happenedReason: 'по почте' })).toEqual(
      refused('beforePrevious'),
    );
  });

  it('is reminded while something is awaited from him', () => {
    const remind = { type: 'remind', assignmentId: 'a-main' } as const;
    expect(given(assigned).when(remind)).toEqual([{ type: 'ReminderSent', assignmentId: 'a-main' }]);
    expect(given(drafted).when(remind)).toEqual(refused('nothingAwaited'));
    expect(
      given([...drafted, { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' }]).when(remind),
    ).toEqual([{ type: 'ReminderSent', assignmentId: 'a-main' }]);
    expect(
      given([...withCo, { type: 'submitPart', assignmentId: 'a-co', content: draft.content }]).when({
        type: 'remind',
        assignmentId: 'a-co',
      }),
    ).toEqual(refused('nothingAwaited'));
  });
});

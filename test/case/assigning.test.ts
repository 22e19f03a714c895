import { describe, expect, it } from 'vitest';
import { after, given, START } from './given';
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
    given([take, classify])
      .when(assignBoth)
      .then({ type: 'ExecutorAssigned', ...main }, { type: 'ExecutorAssigned', ...co });
    expect(after(withCo)).toMatchObject({ status: 'assigned', facts: { executorsCount: 2 } });
  });

  it('waits for the facts the act demands, and names the first one missing with its clause', () => {
    const { words } = given(taken).when(assign).refused('factMissing', 'п. 8(1)');
    expect(words).toContain('тематика');
    given([take, { type: 'classify', after: { topic: 'вода', place: '' } }])
      .when(assign)
      .refused('factMissing', 'п. 8(1)');
    given(taken, krasnoufimsk).when(assign).refused('factMissing', 'п. 8');
    given(taken, vorsino)
      .when(assign)
      .then({ type: 'ExecutorAssigned', ...main });
  });

  it('is refused without a main executor, and with two', () => {
    const assigning = given([take, classify]);
    assigning.when({ ...assign, assignees: [] }).refused('nobodyAssigned');
    assigning.when({ ...assign, assignees: [co] }).refused('mainMissing', 'п. 16');
    assigning.when({ ...assign, assignees: [main, { ...another }] }).refused('mainMissing', 'п. 16');
    given(assigned)
      .when({ ...assign, assignees: [another] })
      .refused('mainExists');
  });

  it('adds a co-executor later, but not the same one twice', () => {
    given(assigned)
      .when({ ...assign, assignees: [co] })
      .then({ type: 'ExecutorAssigned', ...co });
    given(assigned)
      .when({ ...assign, assignees: [{ ...co, executorId: 'zhkh' }] })
      .refused('executorTwice');
    given(assigned)
      .when({ ...assign, assignees: [co, { ...co, assignmentId: 'a-3' }] })
      .refused('executorTwice');
    given(assigned)
      .when({ ...assign, assignees: [{ ...co, assignmentId: 'a-main' }] })
      .refused('idUsed');
  });

  it('knows no co-executors where the act has none', () => {
    given(taken, vorsino).when(assignBoth).refused('coNotForeseen', 'п. 2.1');
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
    given(taken, kozhevnikovo).when(unordered).refused('orderUnclear', 'п. 11(1)');
  });
});

describe('withdrawing and replacing', () => {
  const withdraw = { type: 'withdrawAssignment', assignmentId: 'a-main', reason: 'ошибка' } as const;
  const reassign = { type: 'reassign', assignmentId: 'a-main', reason: 'отпуск', assignee: another } as const;

  it('a lone main executor may be withdrawn: the message waits to be routed again', () => {
    given(assigned).when(withdraw).then({ type: 'AssignmentWithdrawn', assignmentId: 'a-main', reason: 'ошибка' });
    expect(after([...assigned, withdraw])).toMatchObject({ status: 'taken', facts: { executorsCount: 0 } });
  });

  it('needs a reason, an assignment that stands, and leaves no co-executor without a main one', () => {
    given(assigned)
      .when({ ...withdraw, reason: '' })
      .refused('reasonMissing');
    given(assigned)
      .when({ ...withdraw, assignmentId: 'a-9' })
      .refused('assignmentUnknown');
    given([...assigned, withdraw])
      .when(withdraw)
      .refused('assignmentEnded');
    given(withCo).when(withdraw).refused('mainNeeded');
    given(withCo)
      .when({ ...withdraw, assignmentId: 'a-co' })
      .then({ type: 'AssignmentWithdrawn', assignmentId: 'a-co', reason: 'ошибка' });
  });

  it('replaces one executor by another in his role and place', () => {
    given(withCo)
      .when(reassign)
      .then(
        { type: 'AssignmentWithdrawn', assignmentId: 'a-main', reason: 'отпуск' },
        { type: 'ExecutorAssigned', ...another, role: 'main', order: 1 },
      );
    given(withCo)
      .when({ ...reassign, reason: '' })
      .refused('reasonMissing');
    given(withCo)
      .when({ ...reassign, assignmentId: 'a-9' })
      .refused('assignmentUnknown');
    given(withCo)
      .when({ ...reassign, assignee: { ...another, executorId: 'gochs' } })
      .refused('executorTwice');
    given(withCo)
      .when({ ...reassign, assignee: { ...another, assignmentId: 'a-co' } })
      .refused('idUsed');
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
    given(assigned).when(acknowledge).then({ type: 'AssignmentAcknowledged', assignmentId: 'a-main' });
    given([...assigned, acknowledge])
      .when(acknowledge)
      .refused('alreadyAcknowledged');
  });

  it('returns the message with reasons, however late', () => {
    given(assigned)
      .when(returned, 60 * 24 * 30)
      .then({ type: 'AssignmentReturned', assignmentId: 'a-main', reason: returned.reason });
    given(assigned)
      .when({ ...returned, reason: ' ' })
      .refused('reasonMissing', 'п. 9');
    given(taken).when(returned).refused('assignmentUnknown');
    given([...assigned, returned])
      .when(returned)
      .refused('assignmentEnded');
    expect(after([...assigned, returned])).toMatchObject({
      status: 'taken',
      assignments: [{ returnReason: returned.reason }],
    });
  });

  it('does not return it before he got it', () => {
    given(assigned)
      .when({ ...returned, happenedAt: START, happenedReason: 'по почте' })
      .refused('beforePrevious');
  });

  it('is reminded while something is awaited from him', () => {
    const remind = { type: 'remind', assignmentId: 'a-main' } as const;
    given(assigned).when(remind).then({ type: 'ReminderSent', assignmentId: 'a-main' });
    given(drafted).when(remind).refused('nothingAwaited');
    given([...drafted, { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' }])
      .when(remind)
      .then({ type: 'ReminderSent', assignmentId: 'a-main' });
    given([...withCo, { type: 'submitPart', assignmentId: 'a-co', content: draft.content }])
      .when({ type: 'remind', assignmentId: 'a-co' })
      .refused('nothingAwaited');
  });
});

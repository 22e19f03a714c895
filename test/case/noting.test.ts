import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, refused, START } from './given';
import { akhtubinsk, kozhevnikovo } from './rules';
import { answered, hashOf, take, taken } from './steps';

describe('significance', () => {
  const flag = { type: 'flagSignificance', reason: 'отключено три села' } as const;
  const inform = { type: 'informHead', signedBy: 'Богаевская', note: 'доложено' } as const;

  it('is flagged once, with a reason, also after the answer', () => {
    expect(given(taken).when(flag)).toEqual([{ type: 'SignificanceFlagged', reason: flag.reason }]);
    expect(given(answered).when(flag)).toEqual([{ type: 'SignificanceFlagged', reason: flag.reason }]);
    expect(given([...taken, flag]).when(flag)).toEqual(refused('alreadySignificant'));
    expect(given(taken).when({ ...flag, reason: '' })).toEqual(refused('reasonMissing'));
  });

  it('goes to the head once it is flagged', () => {
    expect(given(taken).when(inform)).toEqual(refused('notSignificant'));
    expect(given([...taken, flag]).when(inform)).toEqual([
      { type: 'HeadInformed', signedBy: 'Богаевская', note: 'доложено' },
    ]);
  });
});

describe('shortcomings', () => {
  it('are noted with words, also after the answer', () => {
    const note = { type: 'noteShortcoming', clause: 'п. 11', note: 'проект опоздал на день' } as const;
    expect(given(answered).when(note)).toEqual([{ type: 'ShortcomingFound', clause: 'п. 11', note: note.note }]);
    expect(given(taken).when({ ...note, note: '' })).toEqual(refused('noteMissing'));
  });
});

describe('a date named in the course of the case', () => {
  const declare = {
    type: 'declareDueDate',
    deadlineId: 'internalTarget',
    dueAt: START + 600 * MINUTE,
    namedBy: ['coordinator'],
    note: '',
  } as const;

  it('becomes a deadline', () => {
    expect(given(taken, akhtubinsk).when(declare)).toEqual([
      { ...declare, type: 'DueDateDeclared', dueAt: new Date(declare.dueAt).toISOString() },
    ]);
    expect(after([...taken, declare], akhtubinsk).declared).toEqual({ internalTarget: declare.dueAt });
  });

  it('is of a deadline the act leaves open, in the future, named by somebody', () => {
    expect(given(taken).when(declare)).toEqual(refused('deadlineUnknown'));
    expect(given(taken, akhtubinsk).when({ ...declare, dueAt: START })).toEqual(refused('dueInPast'));
    expect(given(taken, akhtubinsk).when({ ...declare, dueAt: Number.NaN })).toEqual(refused('timeUnreadable'));
    expect(given(taken, akhtubinsk).when({ ...declare, namedBy: [] })).toEqual(refused('partiesMissing'));
  });
});

describe('what others do', () => {
  it('an author replies, before or after the answer', () => {
    const reply = { type: 'recordAuthorReply', messageKey: 'vk:-1_2:18', content: null } as const;
    expect(given(answered).when(reply)).toEqual([{ type: 'AuthorReplied', messageKey: 'vk:-1_2:18', content: null }]);
    expect(given(taken).when({ ...reply, messageKey: null })).toEqual(refused('replyEmpty'));
    expect(given(taken).when({ ...reply, messageKey: 'wall-1_2' })).toEqual(refused('keyUnreadable'));
    expect(after([...answered, reply]).status).toBe('answered');
  });

  it('an event outside is noted if the regulation knows it', () => {
    const note = { type: 'noteOutsideEvent', event: 'publishedByRegion', note: 'ссылка' } as const;
    expect(given(taken, kozhevnikovo).when(note)).toEqual([
      { type: 'OutsideEventNoted', event: 'publishedByRegion', note: 'ссылка' },
    ]);
    expect(given(taken).when(note)).toEqual(refused('outsideUnknown'));
  });

  it('a note may be added at any time', () => {
    const note = { type: 'addNote', content: hashOf('звонил глава') } as const;
    expect(given(answered).when(note)).toEqual([{ type: 'NoteAdded', content: note.content }]);
  });
});

describe('a group of messages about one problem', () => {
  const join = { type: 'joinGroup', groupId: 'g1' } as const;

  it('is joined and left, and changes nothing else', () => {
    expect(given(taken).when(join)).toEqual([{ type: 'GroupJoined', groupId: 'g1' }]);
    expect(given([...taken, join]).when(join)).toEqual(refused('nothingNew'));
    expect(given([...taken, join]).when({ type: 'leaveGroup' })).toEqual([{ type: 'GroupLeft', groupId: 'g1' }]);
    expect(given(taken).when({ type: 'leaveGroup' })).toEqual(refused('nothingNew'));
    expect(after([take, join])).toEqual({ ...after([take]), seq: 2, groupId: 'g1' });
    expect(after([take, join, { ...join, groupId: 'g2' }, { type: 'leaveGroup' }])).toMatchObject({ groupId: null });
  });
});

describe('repeats', () => {
  const link = { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'тот же автор' } as const;

  it('are linked by a person, with a reason, once', () => {
    expect(given(taken).when(link)).toEqual([
      { type: 'RepeatLinked', earlierCaseId: 'case-0', reason: 'тот же автор' },
    ]);
    expect(given([...taken, link]).when(link)).toEqual(refused('alreadyLinked'));
    expect(given(taken).when({ ...link, earlierCaseId: 'case-1' })).toEqual(refused('sameCase'));
    expect(given(taken).when({ ...link, reason: '' })).toEqual(refused('reasonMissing'));
    expect(after([take, link])).toMatchObject({ facts: { isRepeat: true }, earlierCaseIds: ['case-0'] });
  });
});

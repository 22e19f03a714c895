import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, START } from './given';
import { akhtubinsk, kozhevnikovo } from './rules';
import { answered, hashOf, take, taken } from './steps';

describe('significance', () => {
  const flag = { type: 'flagSignificance', reason: 'отключено три села' } as const;
  const inform = { type: 'informHead', signedBy: 'Богаевская', note: 'доложено' } as const;

  it('is flagged once, with a reason, also after the answer', () => {
    given(taken).when(flag).then({ type: 'SignificanceFlagged', reason: flag.reason });
    given(answered).when(flag).then({ type: 'SignificanceFlagged', reason: flag.reason });
    given([...taken, flag])
      .when(flag)
      .refused('alreadySignificant');
    given(taken)
      .when({ ...flag, reason: '' })
      .refused('reasonMissing');
  });

  it('goes to the head once it is flagged', () => {
    given(taken).when(inform).refused('notSignificant');
    given([...taken, flag])
      .when(inform)
      .then({ type: 'HeadInformed', signedBy: 'Богаевская', note: 'доложено' });
  });
});

describe('shortcomings', () => {
  it('are noted with words, also after the answer', () => {
    const note = { type: 'noteShortcoming', clause: 'п. 11', note: 'проект опоздал на день' } as const;
    given(answered).when(note).then({ type: 'ShortcomingFound', clause: 'п. 11', note: note.note });
    given(taken)
      .when({ ...note, note: '' })
      .refused('noteMissing');
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
    given(taken, akhtubinsk)
      .when(declare)
      .then({ ...declare, type: 'DueDateDeclared', dueAt: new Date(declare.dueAt).toISOString() });
    expect(after([...taken, declare], akhtubinsk).declared).toEqual({ internalTarget: declare.dueAt });
  });

  it('is of a deadline the act leaves open, in the future, named by somebody', () => {
    given(taken).when(declare).refused('deadlineUnknown');
    given(taken, akhtubinsk)
      .when({ ...declare, dueAt: START })
      .refused('dueInPast');
    given(taken, akhtubinsk)
      .when({ ...declare, dueAt: Number.NaN })
      .refused('timeUnreadable');
    given(taken, akhtubinsk)
      .when({ ...declare, namedBy: [] })
      .refused('partiesMissing');
  });
});

describe('what others do', () => {
  it('an author replies, before or after the answer', () => {
    const reply = { type: 'recordAuthorReply', messageKey: 'vk:-1_2:18', content: null } as const;
    given(answered).when(reply).then({ type: 'AuthorReplied', messageKey: 'vk:-1_2:18', content: null });
    given(taken)
      .when({ ...reply, messageKey: null })
      .refused('replyEmpty');
    given(taken)
      .when({ ...reply, messageKey: 'wall-1_2' })
      .refused('keyUnreadable');
    expect(after([...answered, reply]).status).toBe('answered');
  });

  it('an event outside is noted if the regulation knows it', () => {
    const note = { type: 'noteOutsideEvent', event: 'publishedByRegion', note: 'ссылка' } as const;
    given(taken, kozhevnikovo)
      .when(note)
      .then({ type: 'OutsideEventNoted', event: 'publishedByRegion', note: 'ссылка' });
    given(taken).when(note).refused('outsideUnknown');
  });

  it('a note may be added at any time', () => {
    const note = { type: 'addNote', content: hashOf('звонил глава') } as const;
    given(answered).when(note).then({ type: 'NoteAdded', content: note.content });
  });
});

describe('repeats', () => {
  const link = { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'тот же автор' } as const;

  it('are linked by a person, with a reason, once', () => {
    given(taken).when(link).then({ type: 'RepeatLinked', earlierCaseId: 'case-0', reason: 'тот же автор' });
    given([...taken, link])
      .when(link)
      .refused('alreadyLinked');
    given(taken)
      .when({ ...link, earlierCaseId: 'case-1' })
      .refused('sameCase');
    given(taken)
      .when({ ...link, reason: '' })
      .refused('reasonMissing');
    expect(after([take, link])).toMatchObject({ facts: { isRepeat: true }, earlierCaseIds: ['case-0'] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, given, MINUTE, refused, START, type Step } from './given';
import { akhtubinsk, kozhevnikovo, krasnoufimsk, kursk, vorsino } from './rules';
import {
  approve,
  approved,
  assign,
  assignBoth,
  assigned,
  classify,
  draft,
  drafted,
  hashOf,
  message,
  place,
  take,
  withCo,
} from './steps';

const done = { type: 'AnswerApproved', draftId: 'd1', content: draft.content } as const;
const part = (assignmentId: string) => ({ type: 'submitPart', assignmentId, content: hashOf('часть') }) as const;

describe('approving', () => {
  it('binds the very text that was read', () => {
    expect(given(drafted).when(approve)).toEqual([done]);
    expect(given(drafted).when({ ...approve, content: hashOf('вода будет завтрА') })).toEqual(refused('textChanged'));
  });

  it('answers every question of the message, each ticked by the one who approves', () => {
    const other = { ...assignBoth.assignees[1], question: 'Кто починит насос?' };
    const asked: Step[] = [take, classify, { ...assignBoth, assignees: [assignBoth.assignees[0], other] }];
    const partIn = [part('a-co'), { type: 'approvePart', assignmentId: 'a-co', content: hashOf('часть') }] as const;
    const both = [...asked, ...partIn, draft];
    expect(given(both).when(approve)).toEqual(refused('questionOpen', undefined, 'Когда дадут воду'));
    const one = { ...approve, answered: ['a-main'] };
    expect(given(both).when(one)).toEqual(refused('questionOpen', undefined, 'Кто починит насос'));
    const answered = ['a-main', 'a-co'];
    expect(given(both).when({ ...approve, answered })).toEqual([{ ...done, answered }]);
    // What the office takes back is not asked any more; what came back as not theirs still is.
    const gone = { type: 'withdrawAssignment', assignmentId: 'a-co', reason: 'вопрос снят автором' } as const;
    const back = { type: 'returnAssignment', assignmentId: 'a-co', reason: 'не наш насос' } as const;
    expect(given([...asked, gone, draft]).when(approve)).toEqual([done]);
    expect(given([...asked, back, draft]).when(approve)).toEqual(refused('questionOpen', undefined, 'Когда дадут'));
    // An interim answer closes nothing.
    expect(given([...asked, { ...draft, kind: 'interim' }]).when(approve)).toEqual([done]);
  });

  it('never survives one changed character', () => {
    const letter = fc.constantFrom('а', 'я', 'ё', '1', '.', ' ', '\n', '!', '👋');
    const text = fc.string({ minLength: 1, unit: letter });
    fc.assert(
      fc.property(text, fc.nat(), letter, (approvedText, where, other) => {
        const letters = approvedText.split('');
        const changed = letters.with(where % letters.length, other).join('');
        fc.pre(changed !== approvedText);
        const content = hashOf(changed);
        const mine = [...assigned, { ...draft, content: hashOf(approvedText) }];
        expect(given(mine).when({ ...approve, content })).toEqual(refused('textChanged'));
        const next = after([
          ...mine,
          { ...approve, content: hashOf(approvedText) },
          { type: 'revokeApproval', draftId: 'd1', reason: 'правка' },
          { ...draft, draftId: 'd2', content },
        ]);
        expect(next.drafts.map(({ status }) => status)).toEqual(['superseded', 'submitted']);
      }),
    );
  });

  it('is of a draft that waits for it, after it came', () => {
    expect(given(assigned).when(approve)).toEqual(refused('draftUnknown'));
    expect(given(approved).when(approve)).toEqual(refused('draftNotSubmitted'));
    expect(given(drafted).when({ ...approve, happenedAt: START, happenedReason: 'устно' })).toEqual(
      refused('beforePrevious'),
    );
  });

  it('wants proof of fast-track work, or the way of «не успеваем»', () => {
    const fast = (supplies: string[]): Step[] => [
      take,
      { type: 'classify', after: { severity: 'ordinary', handling: 'fastTrack' } },
      assign,
      { ...draft, supplies },
    ];
    expect(given(fast(['newDueDate', 'actions']), krasnoufimsk).when(approve)).toEqual(
      refused(
        'proofMissing',
        'п. 20',
        'Приложите фото, видео или документ либо назовите срок, ответственных и действия.',
      ),
    );
    expect(given(fast(['photo']), krasnoufimsk).when(approve)).toEqual([done]);
    expect(given(fast(['newDueDate', 'responsible', 'actions']), krasnoufimsk).when(approve)).toEqual([done]);
  });

  it('wants proof that the problem was not confirmed, of whatever category', () => {
    const refuted = (supplies: string[]): Step[] => [
      take,
      { type: 'classify', after: { severity: 'ordinary' } },
      assign,
      { ...draft, problemConfirmed: false, supplies },
    ];
    expect(given(refuted(['newDueDate', 'responsible', 'actions']), krasnoufimsk).when(approve)).toEqual(
      refused('proofMissing', 'п. 20'),
    );
    expect(given(refuted(['document']), krasnoufimsk).when(approve)).toEqual([done]);
    expect(after(refuted([]), krasnoufimsk).facts.problemConfirmed).toBe(false);
  });

  it('wants measures or progress in the answer to a repeat', () => {
    const repeat = (supplies: string[]): Step[] => [
      take,
      { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'тот же автор' },
      assign,
      { ...draft, supplies },
    ];
    for (const [rules, clause] of [
      [kozhevnikovo, 'п. 12'],
      [vorsino, 'п. 2.8'],
    ] as const) {
      expect(given(repeat([]), rules).when(approve)).toEqual(refused('proofMissing', clause));
      expect(given(repeat(['progress']), rules).when(approve)).toEqual([done]);
    }
  });

  it('wants the competent body and its contacts in an explanation on that ground', () => {
    const explained = (supplies: string[]): Step[] => [
      take,
      { ...draft, kind: 'explanation', groundId: 'foreignCompetence', assignmentId: null, supplies },
    ];
    expect(given(explained(['competentBody']), vorsino).when(approve)).toEqual(refused('proofMissing', 'п. 2.7.1'));
    expect(given(explained(['competentBody', 'contact']), vorsino).when(approve)).toEqual([done]);
  });

  it('waits for the parts: approved ones where the main executor composes, received ones elsewhere', () => {
    const composed = [take, assignBoth, part('a-main'), { ...draft, assignmentId: null }] as const;
    expect(given([...withCo, draft]).when(approve)).toEqual(refused('partsMissing', 'п. 16', 'Отдел ГО и ЧС'));
    expect(given([...withCo, part('a-co'), draft]).when(approve)).toEqual(refused('partsMissing', 'п. 16'));
    expect(
      given([
        ...withCo,
        part('a-co'),
        { type: 'approvePart', assignmentId: 'a-co', content: hashOf('часть') },
        draft,
      ]).when(approve),
    ).toEqual([done]);
    expect(given(composed, akhtubinsk).when(approve)).toEqual(refused('partsMissing', 'п. 3.2'));
    expect(
      given([...composed.slice(0, 3), part('a-co'), { ...draft, assignmentId: null }], akhtubinsk).when(approve),
    ).toEqual([done]);
    expect(given([...withCo, { ...draft, kind: 'interim' }]).when(approve)).toEqual([done]);
  });

  it('is done by another person than the author where four eyes are wanted', () => {
    const careful = { ...kursk, fourEyes: true };
    const own = [...assigned, { ...draft, assignmentId: null, by: 'ivanova' }];
    expect(given(own, careful).when({ ...approve, by: 'ivanova' })).toEqual(refused('ownText'));
    expect(given(own, careful).when({ ...approve, by: 'petrova' })).toEqual([done]);
    expect(given([...assigned, { ...draft, by: 'ivanova' }], careful).when({ ...approve, by: 'ivanova' })).toEqual([
      done,
    ]);
  });

  it('is not done by the one who rewrote an executor’s text either', () => {
    const careful = { ...kursk, fourEyes: true };
    const mine = { ...draft, draftId: 'd2', content: hashOf('по-моему'), rewritten: true, by: 'ivanova' } as const;
    const seen = { ...approve, draftId: 'd2', content: mine.content };
    expect(given([...assigned, draft, mine], careful).when({ ...seen, by: 'ivanova' })).toEqual(refused('ownText'));
    expect(given([...assigned, draft, mine], careful).when({ ...seen, by: 'petrova' })).toMatchObject([
      { type: 'AnswerApproved', draftId: 'd2' },
    ]);
    expect(given([...assigned, draft, mine]).when({ ...seen, by: 'ivanova' })).toHaveLength(1);
  });
});

describe('revoking an approval', () => {
  const revoke = { type: 'revokeApproval', draftId: 'd1', reason: 'текст изменён' } as const;

  it('sends the draft back to approval, where it is submitted once more; the approval begins nothing', () => {
    expect(given(approved).when(revoke)).toEqual([{ type: 'ApprovalRevoked', draftId: 'd1', reason: 'текст изменён' }]);
    const revoked = after([...approved, revoke]);
    expect(revoked.status).toBe('drafted');
    const of = (name: string) => revoked.moments.filter(({ event }) => event === name);
    expect(of('finalApproved')).toEqual([expect.objectContaining({ revoked: true })]);
    expect(of('finalDraftSubmitted').map(({ again = false }) => again)).toEqual([false, true]);
    expect(given([...approved, revoke]).when(place)).toEqual(refused('notApproved'));
  });

  it('needs an approval and a reason', () => {
    expect(given(drafted).when(revoke)).toEqual(refused('notApproved'));
    expect(given(assigned).when(revoke)).toEqual(refused('draftUnknown'));
    expect(given(approved).when({ ...revoke, reason: '' })).toEqual(refused('reasonMissing'));
  });
});

describe('placing', () => {
  it('is of an approved text only', () => {
    expect(given(approved).when(place)).toEqual([{ ...place, type: 'AnswerPlaced', kind: 'final' }]);
    expect(given(drafted).when(place)).toEqual(refused('notApproved'));
    expect(given(assigned).when(place)).toEqual(refused('draftUnknown'));
    expect(given([...approved, place]).when(place)).toEqual(refused('caseClosed'));
    const interim = [...assigned, { ...draft, kind: 'interim' }, approve, place] as const;
    expect(given(interim).when(place)).toEqual(refused('alreadyPlaced'));
  });

  it('may be entered by hand, with its time and reason, not before the approval', () => {
    const byHand = { ...place, url: null, content: null, happenedReason: 'разместили с телефона' };
    expect(given(approved).when({ ...byHand, happenedAt: START + 4.5 * MINUTE })).toEqual([
      { type: 'AnswerPlaced', draftId: 'd1', kind: 'final', channel: 'network', url: null, content: null },
    ]);
    expect(given(approved).when({ ...byHand, happenedAt: START + 3.5 * MINUTE })).toEqual(refused('beforePrevious'));
  });

  it('goes into the channel of the act', () => {
    expect(given([take, assign, draft, approve], kozhevnikovo).when(place)).toEqual(
      refused('channelWrong', 'п. 9', 'орган власти региона'),
    );
    expect(
      given([take, assign, draft, approve], kozhevnikovo).when({ ...place, channel: 'region', url: null }),
    ).toEqual([{ ...place, type: 'AnswerPlaced', kind: 'final', channel: 'region', url: null }]);
    expect(given(approved).when({ ...place, channel: 'private' })).toEqual(refused('channelWrong', 'п. 10'));
  });

  it('keeps private messages private', () => {
    const secret: Step[] = [{ ...take, message: { ...message, kind: 'private' } }, assign, draft, approve];
    expect(given(secret, vorsino).when(place)).toEqual(refused('privateOnly', 'п. 2.4'));
    expect(given(secret, vorsino).when({ ...place, channel: 'private' })).toEqual([
      { ...place, type: 'AnswerPlaced', kind: 'final', channel: 'private' },
    ]);
    expect(given(secret, kozhevnikovo).when({ ...place, channel: 'region' })).toEqual([
      { ...place, type: 'AnswerPlaced', kind: 'final', channel: 'region' },
    ]);
  });

  it('lets a question go to the author alone', () => {
    const asked: Step[] = [take, { ...draft, assignmentId: null, kind: 'clarification' }, approve];
    expect(given(asked, vorsino).when({ ...place, channel: 'private' })).toEqual([
      { ...place, type: 'AnswerPlaced', kind: 'clarification', channel: 'private' },
    ]);
  });

  it.each(['wall-1_2', 'javascript:alert(1)', 'https://vk.com/a b', 'https:///x'])('takes no %o for a link', (url) => {
    expect(given(approved).when({ ...place, url })).toEqual(refused('urlWrong'));
  });
});

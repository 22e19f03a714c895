import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '../../lib/case/events';
import { after, given, MINUTE, play, refused, START, type Step } from './given';
import { akhtubinsk, kozhevnikovo, krasnoufimsk, kursk, vorsino } from './rules';
import { approved, assign, assignBoth, assigned, co, draft, drafted, hashOf, take, taken, withCo } from './steps';

const own = { ...draft, assignmentId: null, authorName: 'Иванова' };
const submitted: CaseEventBody = { ...draft, type: 'DraftSubmitted', promisedAt: null };

describe('submitting a draft', () => {
  it('names its kind, author and text', () => {
    expect(given(assigned).when(draft)).toEqual([submitted]);
    expect(after(drafted)).toMatchObject({ status: 'drafted', drafts: [{ version: 1, submittedBy: 'coordinator' }] });
    expect(given(assigned).when({ ...draft, authorName: ' ' })).toEqual(refused('authorMissing'));
    expect(given([...drafted]).when(draft)).toEqual(refused('idUsed'));
  });

  it('may have come by mail earlier, with the reason, but not before the assignment', () => {
    const byMail = { ...draft, happenedReason: 'пришло по почте в 10:02' };
    const last = play([...assigned, { ...byMail, happenedAt: START + 2 * MINUTE, minute: 30 }]).at(-1);
    expect(last).toMatchObject({
      happenedAt: new Date(START + 2 * MINUTE).toISOString(),
      recordedAt: new Date(START + 30 * MINUTE).toISOString(),
      happenedReason: 'пришло по почте в 10:02',
    });
    expect(given(assigned).when({ ...byMail, happenedAt: START + MINUTE })).toEqual(refused('beforePrevious'));
  });

  it('is of a kind the act knows', () => {
    expect(given(taken, akhtubinsk).when({ ...own, kind: 'interim' })).toEqual(refused('kindNotForeseen'));
    expect(given(taken, vorsino).when({ ...own, kind: 'interim' })).toEqual(refused('kindNotForeseen'));
    expect(given(assigned).when({ ...draft, kind: 'explanation' })).toEqual(refused('kindNotForeseen'));
  });

  it('promises only what is yet to come', () => {
    expect(given(assigned).when({ ...draft, promisedAt: START })).toEqual(refused('promiseInPast'));
    expect(given(assigned).when({ ...draft, promisedAt: Number.NaN })).toEqual(refused('timeUnreadable'));
    expect(given(assigned).when({ ...draft, promisedAt: START + 9000 * MINUTE })).toEqual([
      { ...submitted, promisedAt: new Date(START + 9000 * MINUTE).toISOString() } as CaseEventBody,
    ]);
  });

  it('takes the place of the version before it, but not of an approved one', () => {
    const second = { ...draft, draftId: 'd2' };
    expect(after([...drafted, second]).drafts.map(({ version, status }) => [version, status])).toEqual([
      [1, 'superseded'],
      [2, 'submitted'],
    ]);
    expect(given(approved).when(second)).toEqual(refused('approvalStands'));
  });

  it('ends the approval of the text whose place it takes, and says why', () => {
    const changed = { ...draft, draftId: 'd2', content: hashOf('вода будет сегодня') };
    const instead = { draftId: 'd1', reason: 'Текст исправлен' };
    expect(given(approved).when({ ...changed, instead })).toEqual([
      { type: 'ApprovalRevoked', ...instead },
      { ...submitted, draftId: 'd2', content: changed.content },
    ]);
    expect(after([...approved, { ...changed, instead }])).toMatchObject({
      status: 'drafted',
      drafts: [{ status: 'superseded' }, { status: 'submitted' }],
    });
    expect(given(approved).when({ ...draft, draftId: 'd2', instead })).toEqual(refused('nothingNew'));
    expect(given(approved).when({ ...changed, instead: { ...instead, reason: ' ' } })).toEqual(
      refused('reasonMissing'),
    );
    expect(given(approved).when({ ...changed, instead: { ...instead, draftId: 'd0' } })).toEqual(
      refused('approvalStands'),
    );
    expect(given(drafted).when({ ...changed, instead })).toEqual(refused('notApproved'));
  });

  it('brings files, each of which proves what it is', () => {
    const photo = { hash: hashOf('до'), name: 'до.jpg', type: 'image/jpeg', size: 10, role: 'before' } as const;
    const act = {
      hash: hashOf('акт'),
      name: 'акт.pdf',
      type: 'application/pdf',
      size: 20,
      role: 'attachment',
    } as const;
    expect(given(assigned).when({ ...draft, supplies: ['photo'], files: [photo, act] })).toEqual([
      { ...submitted, supplies: ['photo', 'document'], files: [photo, act] },
    ]);
    expect(after([...assigned, { ...draft, files: [photo] }])).toMatchObject({ drafts: [{ files: [photo] }] });
    expect(after(drafted)).toMatchObject({ drafts: [{ files: [] }] });
    const instead = { draftId: 'd1', reason: 'Приложено фото' };
    expect(given(approved).when({ ...draft, draftId: 'd2', files: [photo], instead })).toHaveLength(2);
  });

  it('has a ground where it is an explanation, and only there', () => {
    const explanation = { ...own, kind: 'explanation', groundId: 'foreignCompetence' } as const;
    expect(given(taken, vorsino).when(explanation)).toEqual([
      { ...explanation, type: 'DraftSubmitted', promisedAt: null },
    ]);
    expect(given(taken, vorsino).when({ ...explanation, groundId: null })).toEqual(
      refused('groundMissing', 'п. 2.7.1'),
    );
    expect(given(taken, vorsino).when({ ...explanation, groundId: 'other' })).toEqual(refused('groundUnknown'));
    expect(given(taken, vorsino).when({ ...own, groundId: 'foreignCompetence' })).toEqual(refused('groundUnknown'));
  });
});

describe('who composes', () => {
  it('the main executor of several, or the office, as the act has it', () => {
    expect(given(withCo).when(own)).toEqual(refused('composedByMain', 'п. 16'));
    expect(given(withCo).when(draft)).toEqual([submitted]);
    expect(given([take, assignBoth], akhtubinsk).when(draft)).toEqual(refused('composedByOffice', 'п. 3.2.2'));
    expect(given([take, assignBoth], akhtubinsk).when(own)).toEqual([
      { ...own, type: 'DraftSubmitted', promisedAt: null },
    ]);
  });

  it('a single executor everywhere', () => {
    for (const rules of [kozhevnikovo, akhtubinsk, vorsino])
      expect(given([take, assign], rules).when(draft)).toEqual([submitted]);
  });

  it('never a co-executor, nor one who no longer has the message', () => {
    expect(given(withCo).when({ ...draft, assignmentId: 'a-co' })).toEqual(refused('coGivesPart', 'п. 16'));
    expect(given(assigned).when({ ...draft, assignmentId: co.assignmentId })).toEqual(refused('assignmentUnknown'));
    expect(
      given([...assigned, { type: 'returnAssignment', assignmentId: 'a-main', reason: 'не наше' }]).when(draft),
    ).toEqual(refused('assignmentEnded'));
  });

  it('an executor first where a repeat must be routed', () => {
    const repeat: Step[] = [
      take,
      { type: 'classify', after: { isRepeat: true, topic: 'вода', place: 'Заречная', severity: 'ordinary' } },
    ];
    expect(given(repeat).when(own)).toEqual(refused('repeatMustBeRouted', 'п. 17'));
    expect(given(repeat, krasnoufimsk).when(own)).toEqual(refused('repeatMustBeRouted', 'п. 18'));
    expect(given(repeat, vorsino).when(own)).toEqual([{ ...own, type: 'DraftSubmitted', promisedAt: null }]);
    // the coordinator decides, and says why not
    expect(given(repeat, akhtubinsk).when(own)).toEqual(refused('reasonMissing', 'п. 3.6'));
    const decided = { ...own, notRouted: 'ответ тот же' };
    expect(given(repeat, akhtubinsk).when(decided)).toEqual([{ ...decided, type: 'DraftSubmitted', promisedAt: null }]);
    expect(given([...repeat, assign], kursk).when(own)).toEqual([{ ...own, type: 'DraftSubmitted', promisedAt: null }]);
  });
});

describe('returning a draft', () => {
  const back = { type: 'returnDraft', draftId: 'd1', reasonId: 'noDate', comment: '' } as const;

  it('names a reason, and says it in words where the act wants them', () => {
    expect(given(drafted).when(back)).toEqual([
      { type: 'DraftReturned', draftId: 'd1', reasonId: 'noDate', comment: '' },
    ]);
    expect(given(drafted).when({ ...back, reasonId: '' })).toEqual(refused('reasonMissing', 'п. 13'));
    const severe: Step[] = [take, { type: 'classify', after: { severity: 'ordinary' } }, assign, draft];
    expect(given(severe, krasnoufimsk).when(back)).toEqual(refused('commentMissing', 'п. 14'));
    expect(given(severe, krasnoufimsk).when({ ...back, comment: 'нет даты' })).toEqual([
      { type: 'DraftReturned', draftId: 'd1', reasonId: 'noDate', comment: 'нет даты' },
    ]);
  });

  it('is of a draft that waits for approval, after it came', () => {
    expect(given(assigned).when(back)).toEqual(refused('draftUnknown'));
    expect(given(approved).when(back)).toEqual(refused('draftNotSubmitted'));
    expect(given([...drafted, back]).when(back)).toEqual(refused('draftNotSubmitted'));
    expect(given(drafted).when({ ...back, happenedAt: START, happenedReason: 'устно' })).toEqual(
      refused('beforePrevious'),
    );
  });

  it('counts rounds', () => {
    const twice = [...drafted, back, { ...draft, draftId: 'd2' }, { ...back, draftId: 'd2' }];
    expect(after(twice)).toMatchObject({ status: 'returned', rounds: 2 });
  });
});

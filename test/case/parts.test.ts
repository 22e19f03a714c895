import { describe, expect, it } from 'vitest';
import { personalData } from '../../lib/case/personal-data';
import { after, given, play, refused } from './given';
import { akhtubinsk, kozhevnikovo } from './rules';
import { assigned, assignBoth, hashOf, take, withCo } from './steps';

const part = { type: 'submitPart', assignmentId: 'a-co', content: hashOf('насос заказан') } as const;
const mainPart = { ...part, assignmentId: 'a-main' } as const;
const approvePart = { type: 'approvePart', assignmentId: 'a-co', content: part.content } as const;
const returnPart = { type: 'returnPart', assignmentId: 'a-co', reason: 'нет даты' } as const;

describe('parts of the answer', () => {
  it('come from co-executors, and again until they are approved', () => {
    expect(given(withCo).when(part)).toEqual([{ type: 'PartSubmitted', assignmentId: 'a-co', content: part.content }]);
    expect(given([...withCo, part, returnPart]).when(part)).toEqual([
      { type: 'PartSubmitted', assignmentId: 'a-co', content: part.content },
    ]);
    expect(given([...withCo, part, approvePart]).when(part)).toEqual(refused('partAccepted'));
  });

  it('bring their files along, which erasure finds', () => {
    const file = { hash: hashOf('снимок'), name: 'насос.jpg', type: 'image/jpeg', size: 9, role: 'after' } as const;
    const withFile = { ...part, files: [file] };
    expect(given(withCo).when(withFile)).toEqual([
      { type: 'PartSubmitted', assignmentId: 'a-co', content: part.content, files: [file] },
    ]);
    expect(after([...withCo, withFile]).assignments.find(({ id }) => id === 'a-co')?.partFiles).toEqual([file]);
    expect(personalData(play([...withCo, withFile])).files).toEqual([file.hash]);
  });

  it('do not come from the main executor who composes, nor from the only one', () => {
    expect(given(withCo).when(mainPart)).toEqual(refused('partNotForeseen', 'п. 16'));
    expect(given([take, { ...assignBoth, assignees: [assignBoth.assignees[0]] }], akhtubinsk).when(mainPart)).toEqual(
      refused('partNotForeseen', 'п. 3.2'),
    );
  });

  it('come from everyone where the office composes', () => {
    expect(given([take, assignBoth], akhtubinsk).when(mainPart)).toEqual([
      { type: 'PartSubmitted', assignmentId: 'a-main', content: part.content },
    ]);
  });

  it('come in turn where the act sets an order', () => {
    expect(given([take, assignBoth], kozhevnikovo).when(part)).toEqual(
      refused('partOutOfTurn', 'п. 11(1)', 'Отдел ЖКХ'),
    );
    expect(given([take, assignBoth, mainPart], kozhevnikovo).when(part)).toEqual([
      { type: 'PartSubmitted', assignmentId: 'a-co', content: part.content },
    ]);
    expect(
      given([take, assignBoth, mainPart, { ...returnPart, assignmentId: 'a-main' }], kozhevnikovo).when(part),
    ).toEqual(refused('partOutOfTurn', 'п. 11(1)'));
  });

  it('change their turns by the word of the coordinator, where the act sets an order', () => {
    const turned = { type: 'orderParts', assignmentIds: ['a-co', 'a-main'] } as const;
    expect(given([take, assignBoth], kozhevnikovo).when(turned)).toEqual([
      { type: 'PartsOrdered', assignmentIds: ['a-co', 'a-main'] },
    ]);
    expect(given([take, assignBoth, turned], kozhevnikovo).when(part)).toEqual([
      { type: 'PartSubmitted', assignmentId: 'a-co', content: part.content },
    ]);
    expect(given([take, assignBoth, turned], kozhevnikovo).when(mainPart)).toEqual(
      refused('partOutOfTurn', 'п. 11(1)'),
    );
    expect(given([take, assignBoth, turned], kozhevnikovo).when(turned)).toEqual(refused('nothingNew'));
    for (const assignmentIds of [['a-co'], ['a-co', 'a-co'], ['a-co', 'a-main', 'x']])
      expect(given([take, assignBoth], kozhevnikovo).when({ ...turned, assignmentIds })).toEqual(
        refused('orderUnclear', 'п. 11(1)'),
      );
    expect(given(withCo).when(turned)).toEqual(refused('orderNotForeseen', 'п. 16'));
  });

  it('keep their turns once they are in, until they are returned', () => {
    const turned = { type: 'orderParts', assignmentIds: ['a-co', 'a-main'] } as const;
    expect(given([take, assignBoth, mainPart], kozhevnikovo).when(turned)).toEqual(
      refused('partIsIn', 'п. 11(1)', 'Отдел ЖКХ'),
    );
    const returned = { ...returnPart, assignmentId: 'a-main' } as const;
    expect(given([take, assignBoth, mainPart, returned], kozhevnikovo).when(turned)).toEqual([
      { type: 'PartsOrdered', assignmentIds: ['a-co', 'a-main'] },
    ]);
  });

  it('are approved as read, or returned with a reason', () => {
    expect(given([...withCo, part]).when(approvePart)).toEqual([{ type: 'PartApproved', assignmentId: 'a-co' }]);
    expect(given([...withCo, part]).when({ ...approvePart, content: hashOf('насос куплен') })).toEqual(
      refused('textChanged'),
    );
    expect(given(withCo).when(approvePart)).toEqual(refused('partNotSubmitted'));
    expect(given([...withCo, part]).when(returnPart)).toEqual([
      { type: 'PartReturned', assignmentId: 'a-co', reason: 'нет даты' },
    ]);
    expect(given([...withCo, part]).when({ ...returnPart, reason: '' })).toEqual(refused('reasonMissing'));
    expect(given([...withCo, part, returnPart]).when(returnPart)).toEqual(refused('partNotSubmitted'));
  });

  it('belong to an assignment that stands', () => {
    for (const command of [part, returnPart, approvePart])
      expect(given(assigned).when(command)).toEqual(refused('assignmentUnknown'));
  });

  it('leave the status of the case to the main executor', () => {
    expect(after([...withCo, part, approvePart]).status).toBe('assigned');
  });
});

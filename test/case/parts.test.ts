import { describe, expect, it } from 'vitest';
import { after, given } from './given';
import { akhtubinsk, kozhevnikovo } from './rules';
import { assigned, assignBoth, hashOf, take, withCo } from './steps';

const part = { type: 'submitPart', assignmentId: 'a-co', content: hashOf('насос заказан') } as const;
const mainPart = { ...part, assignmentId: 'a-main' } as const;
const approvePart = { type: 'approvePart', assignmentId: 'a-co', content: part.content } as const;
const returnPart = { type: 'returnPart', assignmentId: 'a-co', reason: 'нет даты' } as const;

describe('parts of the answer', () => {
  it('come from co-executors, and again until they are approved', () => {
    given(withCo).when(part).then({ type: 'PartSubmitted', assignmentId: 'a-co', content: part.content });
    given([...withCo, part, returnPart])
      .when(part)
      .then({ type: 'PartSubmitted', assignmentId: 'a-co', content: part.content });
    given([...withCo, part, approvePart])
      .when(part)
      .refused('partAccepted');
  });

  it('do not come from the main executor who composes, nor from the only one', () => {
    given(withCo).when(mainPart).refused('partNotForeseen', 'п. 16');
    given([take, { ...assignBoth, assignees: [assignBoth.assignees[0]] }], akhtubinsk)
      .when(mainPart)
      .refused('partNotForeseen', 'п. 3.2');
  });

  it('come from everyone where the office composes', () => {
    given([take, assignBoth], akhtubinsk)
      .when(mainPart)
      .then({ type: 'PartSubmitted', assignmentId: 'a-main', content: part.content });
  });

  it('come in turn where the act sets an order', () => {
    const { words } = given([take, assignBoth], kozhevnikovo).when(part).refused('partOutOfTurn', 'п. 11(1)');
    expect(words).toContain('Отдел ЖКХ');
    given([take, assignBoth, mainPart], kozhevnikovo)
      .when(part)
      .then({ type: 'PartSubmitted', assignmentId: 'a-co', content: part.content });
    given([take, assignBoth, mainPart, { ...returnPart, assignmentId: 'a-main' }], kozhevnikovo)
      .when(part)
      .refused('partOutOfTurn', 'п. 11(1)');
  });

  it('are approved as read, or returned with a reason', () => {
    given([...withCo, part])
      .when(approvePart)
      .then({ type: 'PartApproved', assignmentId: 'a-co' });
    given([...withCo, part])
      .when({ ...approvePart, content: hashOf('насос куплен') })
      .refused('textChanged');
    given(withCo).when(approvePart).refused('partNotSubmitted');
    given([...withCo, part])
      .when(returnPart)
      .then({ type: 'PartReturned', assignmentId: 'a-co', reason: 'нет даты' });
    given([...withCo, part])
      .when({ ...returnPart, reason: '' })
      .refused('reasonMissing');
    given([...withCo, part, returnPart])
      .when(returnPart)
      .refused('partNotSubmitted');
  });

  it('belong to an assignment that stands', () => {
    for (const command of [part, returnPart, approvePart]) given(assigned).when(command).refused('assignmentUnknown');
  });

  it('leave the status of the case to the main executor', () => {
    expect(after([...withCo, part, approvePart]).status).toBe('assigned');
  });
});

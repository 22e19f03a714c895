import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/case/commands';
import { after, given, refused, START, type Step } from './given';
import { krasnoufimsk, vorsino } from './rules';
import {
  answered,
  approve,
  approved,
  assign,
  assigned,
  classify,
  draft,
  drafted,
  hashOf,
  place,
  take,
  taken,
  lateVerdict,
  verdict,
} from './steps';

const decline = { type: 'declineProcessing', groundId: 'threat', note: 'угроза' } as const;
const consent = { type: 'recordConsent', wording: 'согласна на передачу', url: null } as const;
const handOver = { type: 'handOver', to: 'делопроизводитель', registration: null } as const;
const exception = { type: 'closeWithException', reason: 'автор удалил страницу' } as const;
const reopen = { type: 'reopen', reason: 'не решено' } as const;

describe('declining', () => {
  it('is only on a ground of the act, whose clause is kept', () => {
    expect(given(taken).when(decline)).toEqual([
      { type: 'ProcessingDeclined', groundId: 'threat', clause: 'п. 20', note: 'угроза' },
    ]);
    expect(given(taken).when({ ...decline, groundId: 'unreadable' })).toEqual(refused('groundUnknown', 'п. 20'));
    expect(after([...taken, decline])).toMatchObject({ status: 'declined', ground: { id: 'threat', clause: 'п. 20' } });
  });
});

describe('handing over as an appeal', () => {
  it('needs the consent of the author first', () => {
    expect(given(taken, vorsino).when(handOver)).toEqual(refused('consentMissing', 'п. 2.9'));
    expect(given(taken, vorsino).when(consent)).toEqual([{ ...consent, type: 'ConsentRecorded' }]);
    expect(given(taken, vorsino).when({ ...consent, wording: '' })).toEqual(refused('wordingMissing', 'п. 2.9'));
    expect(given([...taken, consent], vorsino).when(handOver)).toEqual([{ ...handOver, type: 'HandedOver' }]);
    expect(given([...taken, consent], vorsino).when({ ...handOver, to: '' })).toEqual(
      refused('addresseeMissing', 'п. 2.9'),
    );
  });

  it('is refused where the act has no such path', () => {
    expect(given(taken, krasnoufimsk).when(consent)).toEqual(refused('appealNotForeseen'));
    expect(given(taken, krasnoufimsk).when(handOver)).toEqual(refused('appealNotForeseen'));
  });

  it('takes the registration number later, without moving the moment', () => {
    const handed = [...taken, consent, handOver];
    expect(given(handed, vorsino).when(handOver)).toEqual(refused('nothingNew'));
    expect(given(handed, vorsino).when({ ...handOver, registration: '112-ОГ' })).toEqual([
      { ...handOver, type: 'HandedOver', registration: '112-ОГ' },
    ]);
    const registered = after([...handed, { ...handOver, registration: '112-ОГ' }], vorsino);
    expect(registered.moments).toEqual(after(handed, vorsino).moments);
    expect(registered).toMatchObject({ status: 'handedOver', closedAt: after(handed, vorsino).closedAt });
  });
});

describe('closing by exception', () => {
  it('needs a reason', () => {
    expect(given(taken).when(exception)).toEqual([{ type: 'CaseClosed', reason: exception.reason }]);
    expect(given(taken).when({ ...exception, reason: ' ' })).toEqual(refused('reasonMissing'));
  });

  it('is the only way out of an interim answer besides the final one', () => {
    const owed = after([...assigned, { ...draft, kind: 'interim' }, approve, place]);
    expect(owed).toMatchObject({ status: 'interim', closedAt: null, facts: { interimGiven: true } });
    expect(after([...assigned, { ...draft, kind: 'interim' }, approve, place, exception]).status).toBe('closed');
  });
});

describe('opening again', () => {
  const endings: [string, Step[]][] = [
    ['answered', answered],
    ['declined', [...taken, decline]],
    ['closed', [...taken, exception]],
  ];

  it.each(endings)('an %s case needs a reason and keeps its old beginnings', (_status, steps) => {
    expect(given(steps).when(reopen)).toEqual([{ type: 'CaseReopened', reason: 'не решено' }]);
    expect(given(steps).when({ ...reopen, reason: '' })).toEqual(refused('reasonMissing'));
    expect(given(steps).when({ ...reopen, happenedAt: START - 1, happenedReason: 'звонок' })).toEqual(
      refused('beforePrevious'),
    );
    const open = after([...steps, reopen]);
    expect(open).toMatchObject({ closedAt: null, ground: null });
    expect(open.moments.find(({ event }) => event === 'detected')?.at).toBe(START);
  });

  it('is refused while the case is open', () => {
    expect(given(drafted).when(reopen)).toEqual(refused('notClosed'));
  });

  it('goes back to what the case waited for', () => {
    expect(after([...taken, decline, reopen]).status).toBe('taken');
    expect(after([...approved, decline, reopen]).status).toBe('approved');
    expect(after([...answered, reopen]).status).toBe('assigned');
  });
});

describe('a closed case', () => {
  const beyond: Command[] = [
    classify,
    assign,
    draft,
    approve,
    place,
    decline,
    consent,
    handOver,
    exception,
    { type: 'cancelTaking' },
    { type: 'markRead' },
    { type: 'correctStart', moment: 'detected', to: START - 1, reason: 'раньше' },
    { type: 'declareEmergency', reason: 'авария', hours: { '2026-11-21': [['10:00', '14:00']] } },
    { type: 'withdrawAssignment', assignmentId: 'a-main', reason: 'x' },
    {
      type: 'reassign',
      assignmentId: 'a-main',
      reason: 'x',
      assignee: { ...assign.assignees[0], assignmentId: 'a-9' },
    },
    { type: 'acknowledge', assignmentId: 'a-main' },
    { type: 'returnAssignment', assignmentId: 'a-main', reason: 'x' },
    { type: 'remind', assignmentId: 'a-main' },
    { type: 'submitPart', assignmentId: 'a-main', content: hashOf('x') },
    { type: 'returnPart', assignmentId: 'a-main', reason: 'x' },
    { type: 'approvePart', assignmentId: 'a-main', content: hashOf('x') },
    { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' },
    { type: 'revokeApproval', draftId: 'd1', reason: 'x' },
    { type: 'declareDueDate', deadlineId: 'x', dueAt: START * 2, namedBy: ['x'], note: '' },
    { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'x' },
  ];

  it.each(beyond.map((command) => [command.type, command] as const))('refuses %s', (_type, command) => {
    expect(given(answered).when(command)).toEqual(refused('caseClosed'));
  });

  it('is not taken again', () => {
    expect(given(answered).when(take)).toEqual(refused('alreadyTaken'));
  });
});

describe('the verdict', () => {
  const record = { type: 'recordVerdict', verdict } as const;

  it('is written once the case is closed, and once only', () => {
    expect(given(answered).when(record)).toEqual([{ type: 'VerdictReached', verdict }]);
    expect(given([...answered, record]).when(record)).toEqual(refused('verdictKept'));
    expect(after([...answered, record]).verdict).toEqual(verdict);
  });

  it('waits for the end of an open case, and is gone when the case goes on', () => {
    expect(given([take]).when(record)).toEqual(refused('verdictKept'));
    const reopened = after([...answered, record, { type: 'reopen', reason: 'не решено' }]);
    expect(reopened.verdict).toBeNull();
  });
});

describe('the reason of lateness', () => {
  const record = { type: 'recordVerdict', verdict: lateVerdict } as const;
  const explain = { type: 'explainLateness', reason: 'reworked', note: '' } as const;
  const clocks = ['draft@a-main', 'review@d1'];

  it('is asked once of the broken terms of a closed case, late and never kept', () => {
    const late = [...answered, record];
    expect(given(late).when(explain)).toEqual([{ type: 'LatenessExplained', clocks, reason: 'reworked', note: '' }]);
    expect(after([...late, explain]).explained).toEqual(clocks);
    expect(given([...late, explain]).when(explain)).toEqual(refused('nothingUnexplained'));
  });

  it('may be left unsaid, and is not asked again', () => {
    const late = [...answered, record];
    const skip = { ...explain, reason: null } as const;
    expect(given(late).when(skip)).toEqual([{ type: 'LatenessExplained', clocks, reason: null, note: '' }]);
    expect(given([...late, skip]).when(explain)).toEqual(refused('nothingUnexplained'));
  });

  it('of one’s own needs words', () => {
    const own = { ...explain, reason: 'other', note: ' ' } as const;
    expect(given([...answered, record]).when(own)).toEqual(refused('lateReasonMissing'));
    expect(given([...answered, record]).when({ ...own, note: 'паводок' })).toEqual([
      { type: 'LatenessExplained', clocks, reason: 'other', note: 'паводок' },
    ]);
  });

  it('is not asked of an open case, nor of one that was in time', () => {
    expect(given([take]).when(explain)).toEqual(refused('nothingUnexplained'));
    expect(given(answered).when(explain)).toEqual(refused('nothingUnexplained'));
    expect(given([...answered, { type: 'recordVerdict', verdict }]).when(explain)).toEqual(
      refused('nothingUnexplained'),
    );
  });

  it('is asked after a second closing only of what was broken since', () => {
    const more = {
      ...lateVerdict,
      clocks: lateVerdict.clocks.map((clock) => ({ ...clock, outcome: 'late' as const })),
    };
    const again = [
      ...answered,
      record,
      explain,
      { type: 'reopen', reason: 'не по существу' } as const,
      { type: 'closeWithException', reason: 'снято' } as const,
      { type: 'recordVerdict', verdict: more } as const,
    ];
    expect(given(again).when(explain)).toEqual([
      { type: 'LatenessExplained', clocks: ['answer'], reason: 'reworked', note: '' },
    ]);
  });
});

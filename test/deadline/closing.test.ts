import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { at } from './a-case';
import { approve, caseOf, type Happened, place, submit } from './a-journal';
import { clock } from './due';
import { clocks, profile, sent, standing, start } from './in-kursk';

describe('closing and reopening', () => {
  const end: Happened[] = [
    ['2026-11-16 11:00', submit('d1')],
    ['2026-11-16 11:10', approve('d1')],
    ['2026-11-16 11:20', place('d1')],
  ];
  const reopened: Happened = ['2026-11-18 09:00', { type: 'CaseReopened', reason: 'ответ не тот' }];

  test.each([
    ['declined', { type: 'ProcessingDeclined', groundId: 'obscene', clause: 'п. 20', note: '' }],
    ['handed over', { type: 'HandedOver', to: 'делопроизводитель', registration: null }],
    ['undone', { type: 'TakingCancelled' }],
  ] as const)('%s: nothing runs on, nothing is missed', (_, closing) => {
    const all = deadlinesOf(caseOf(start, ['2026-11-16 12:00', closing]), profile, clock, at('2026-11-18 09:00'));
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });

  test('an answer without routing leaves the routing missed, as it stood when the case closed', () => {
    const own: Happened[] = [
      ['2026-11-16 11:00', submit('d1', { assignmentId: null })],
      ['2026-11-16 11:10', approve('d1')],
      ['2026-11-16 11:20', place('d1')],
    ];
    const found = clocks('2026-12-01 09:00', start, ...own);
    expect(standing(found('route'))).toEqual(['missed', '2026-11-16 10:00', -80]);
    expect(standing(found('answer'))).toEqual(['met', '2026-11-17 10:00', 400]);
  });

  test('a closing by exception hides no breach that was there', () => {
    const closed: Happened = ['2026-11-17 12:00', { type: 'CaseClosed', reason: 'соцсеть недоступна' }];
    const found = clocks('2026-12-01 09:00', start, sent, closed);
    expect(found('answer')).toMatchObject({ state: 'missed', left: -120 });
  });

  test('what is over does not change with time', () => {
    const then = deadlinesOf(caseOf(start, sent, ...end), profile, clock, at('2026-11-16 12:00'));
    expect(deadlinesOf(caseOf(start, sent, ...end), profile, clock, at('2027-11-16 12:00'))).toEqual(then);
  });

  test('reopened: the answer is owed again in its original term, what others did stays done', () => {
    const found = clocks('2026-11-18 09:30', start, sent, ...end, reopened);
    expect(standing(found('answer'))).toEqual(['overdue', '2026-11-17 10:00', -450]);
    for (const key of ['route', 'draft', 'review@d1', 'publish@d1']) expect(found(key)?.state).toBe('met');
  });

  test('reopened the same day it still has what is left', () => {
    const soon: Happened = ['2026-11-16 12:00', { type: 'CaseReopened', reason: 'ответ не тот' }];
    expect(standing(clocks('2026-11-16 12:00', start, sent, ...end, soon)('answer'))).toEqual([
      'running',
      '2026-11-17 10:00',
      360,
    ]);
  });

  test('a declined case reopened runs on from its original start', () => {
    const declined: Happened = [
      '2026-11-16 09:30',
      { type: 'ProcessingDeclined', groundId: 'obscene', clause: 'п. 20', note: '' },
    ];
    const found = clocks('2026-11-18 09:00', start, declined, reopened);
    expect(standing(found('answer'))).toEqual(['overdue', '2026-11-17 10:00', -420]);
  });
});

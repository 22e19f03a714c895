import { expect, test } from 'vitest';
import { holds } from '../../lib/deadline/holds';
import type { Condition } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix } from './a-case';

const clock = createWorkClock(nineToSix, russianCalendar);
const { facts } = aCase([], { facts: { severity: 'high', executorsCount: 2 } });
const yes: Condition = { fact: 'severity', is: 'high' };
const no: Condition = { fact: 'severity', is: 'ordinary' };

test.each<[string, Condition, boolean]>([
  ['is', yes, true],
  ['is not', no, false],
  ['one of several', { fact: 'severity', is: ['ordinary', 'high'] }, true],
  ['none of several', { fact: 'severity', is: ['ordinary'] }, false],
  ['a fact nobody set is equal to nothing', { fact: 'topic', is: 'вода' }, false],
  ['a boolean', { fact: 'problemConfirmed', is: true }, true],
  ['a boolean is not its word', { fact: 'problemConfirmed', is: 'true' }, false],
  ['at least, reached', { fact: 'executorsCount', atLeast: 2 }, true],
  ['at least, not reached', { fact: 'executorsCount', atLeast: 3 }, false],
  ['at least, of an unknown fact', { fact: 'topic', atLeast: 0 }, false],
  ['all', { all: [yes, no] }, false],
  ['any', { any: [no, yes] }, true],
  ['not', { not: no }, true],
  ['happened', { happened: 'received' }, true],
  ['has not happened', { happened: 'read' }, false],
])('%s', (_, condition, expected) => {
  expect(holds(condition, { facts, firstAt: (event) => (event === 'received' ? 0 : null), clock })).toBe(expected);
});

test.each([
  ['2026-11-20 12:59', 'workingTime', true],
  ['2026-11-20 13:00', 'workingTime', false],
  ['2026-11-21 12:00', 'nonWorkingDay', true],
  ['2026-11-04 12:00', 'nonWorkingDay', true],
  ['2024-04-27 12:00', 'nonWorkingDay', false],
  ['2026-11-20 03:00', 'nonWorkingDay', false],
  ['2026-11-20 11:59', { from: '00:00', to: '12:00' }, true],
  ['2026-11-20 12:00', { from: '00:00', to: '12:00' }, false],
  ['2026-11-20 23:30', { from: '12:00', to: '24:00' }, true],
  ['2026-11-20 23:30', { from: '22:00', to: '06:00' }, true],
  ['2026-11-20 06:00', { from: '22:00', to: '06:00' }, false],
  ['2026-10-15 23:59', { from: '04-16', to: '10-15' }, true],
  ['2026-10-16 00:00', { from: '04-16', to: '10-15' }, false],
  ['2026-01-10 12:00', { from: '11-01', to: '03-31' }, true],
  ['2026-04-01 12:00', { from: '11-01', to: '03-31' }, false],
] as const)('received %s within %j: %s', (when, within, expected) => {
  const condition: Condition = { eventAt: 'received', within };
  expect(holds(condition, { facts, firstAt: () => at(when), clock })).toBe(expected);
  expect(holds(condition, { facts, firstAt: () => null, clock })).toBe(false);
});

test('of a day that no calendar knows it is said neither that it works nor that it does not', () => {
  for (const within of ['workingTime', 'nonWorkingDay'] as const)
    for (const when of ['2011-05-05 12:00', '2062-05-05 12:00'])
      expect(holds({ eventAt: 'published', within }, { facts, firstAt: () => at(when), clock })).toBe(false);
});

import { expect, it } from 'vitest';
import { DeadlineItem } from '../../components/case/DeadlineItem';
import { DEADLINES } from '../gallery/fixtures/deadlines';
import { NOW } from '../gallery/fixtures/office';
import { drawn } from './dom';
import { inOffice } from './in-office';

const MINUTE = 60_000;
const said = (change: object) => {
  const [deadline] = DEADLINES;
  if (!deadline) throw new Error('no deadline to draw');
  const { root } = drawn(inOffice(<DeadlineItem deadline={{ ...deadline, ...change }} />));
  return root.querySelector('.deadline__state')?.textContent;
};

it('says the minutes of the clock the deadline is counted by, not those of the office', () => {
  // Two hours and ten minutes by the office; the executor whose term it is has his own lunch in between.
  const dueAt = NOW + 130 * MINUTE;
  expect(said({ dueAt, left: 70 })).toBe('1 ч 10 мин раб.');
  expect(said({ dueAt, left: 130 })).toBe('2 ч 10 мин');
  expect(said({ dueAt: NOW - 40 * MINUTE, left: -40, state: 'overdue' })).toContain('просрочено 40 мин');
});

it('counts «незамедлительно» by the clock of the deadline too: hours declared on a day off are hours', () => {
  expect(said({ form: 'immediate', dueAt: null, left: null, elapsed: 25, startedAt: NOW - 90 * MINUTE })).toContain(
    '25 мин',
  );
});

import { expect, it } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { mainBudget } from '../../lib/deadline/main-budget';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { hashOf } from '../case/steps';
import { part, story, toBoth } from '../regulation/story';
import { at, nineToSix } from './a-case';

const clock = createWorkClock({ ...nineToSix, zone: 'Europe/Moscow' }, russianCalendar);
const facts = { type: 'classify', after: { topic: 'Вода', place: 'Курская', severity: 'обычная' } } as const;

function budget(told: ReturnType<typeof story>, when: string): number | null {
  const [theCase, { profile }] = [told.theCase(), told];
  return mainBudget(theCase, profile, deadlinesOf(theCase, profile, clock, at(when)), clock);
}

it('leaves the main executor thirty minutes when sending and parts take all of their terms (mission.md row 46)', () => {
  const told = story('kursk').taken('2026-11-16 09:00').does('2026-11-16 09:00', facts);
  expect(budget(told.does('2026-11-16 10:00', toBoth), '2026-11-16 10:00')).toBe(30);
});

it('counts from the term of the check once the part is in, and warns of nothing once it is approved', () => {
  const told = story('kursk').taken('2026-11-16 09:00').does('2026-11-16 09:00', facts);
  told.does('2026-11-16 09:10', toBoth).does('2026-11-16 09:30', part());
  expect(budget(told, '2026-11-16 09:30')).toBe(180); // to be checked by 10:00, the draft is due at 13:00
  told.does('2026-11-16 09:40', { type: 'approvePart', assignmentId: 'a-co', content: hashOf('a-co') });
  expect(budget(told, '2026-11-16 09:40')).toBeNull();
});

it('says nothing where the office composes the joint answer', () => {
  const told = story('akhtubinsk').taken('2026-11-16 09:00').does('2026-11-16 09:10', toBoth);
  expect(budget(told, '2026-11-16 09:10')).toBeNull();
});

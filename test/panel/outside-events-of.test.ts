import { expect, test } from 'vitest';
import { outsideEventsOf } from '../../entrypoints/sidepanel/view/outside-events-of';
import type { CaseFacts } from '../../lib/case/facts';
import { clocksOf } from '../../lib/deadline/clocks';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, nineToSix, type Told } from '../deadline/a-case';

const WHEN = '2026-11-20 10:00';
const office = createWorkClock(nineToSix, russianCalendar);

function offered(id: string, happened: readonly string[], facts: Partial<CaseFacts> = {}): string[] {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  const told: Told[] = ['detected', ...happened].map((event) => [event, WHEN]);
  return outsideEventsOf(aCase(told, { facts }), { profile, clocks: clocksOf(profile, office) }).map((one) => one.id);
}

test.each(builtInProfiles)('$jurisdiction: nothing is offered of a case just taken', ({ id }) => {
  expect(offered(id, [])).toEqual([]);
});

test('Кожевниковский район, п. 9: the Департамент places what was sent to it', () => {
  expect(offered('kozhevnikovo', ['assigned'])).toEqual([]);
  expect(offered('kozhevnikovo', ['assigned', 'placed'])).toEqual(['publishedByRegion']);
});

test('Красноуфимский округ, п. 8(2): a problem of the fast track is solved, an ordinary one is answered', () => {
  expect(offered('krasnoufimsk', ['assigned'])).toEqual([]);
  expect(offered('krasnoufimsk', ['assigned'], { handling: 'fastTrack' })).toEqual(['problemSolved']);
});

test.each(['kursk', 'kozhevnikovo', 'akhtubinsk', 'krasnoufimsk'])(
  '%s: shortcomings are told once they were found',
  (id) => {
    expect(offered(id, ['shortcomingFound'])).toEqual(['shortcomingsReported']);
  },
);

test('Ворсино, п. 2.5: placing for everybody has marks of its own', () => {
  expect(offered('vorsino', ['assigned', 'placed', 'finalPlaced'])).toEqual([]);
});

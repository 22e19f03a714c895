import { describe, expect, it } from 'vitest';
import type { Substitution } from '../../lib/office/office';
import { absenceOf, actingFor, faultOf, standsInFor } from '../../lib/office/substitution';

/** `away('A', 'B', '01', '10')`: A is away from the 1st to the 10th of November, B acts. */
function away(absentId: string, actingId: string, from: string, until: string): Substitution {
  return {
    id: `${absentId}${actingId}${from}`,
    absentId,
    actingId,
    from: `2026-11-${from}`,
    until: `2026-11-${until}`,
  };
}

const CHAIN = [away('A', 'B', '01', '20'), away('B', 'C', '05', '10')];

describe('who acts for whom (mission.md row 137)', () => {
  it.each([
    ['the day before', '2026-10-31', 'A'],
    ['the first day', '2026-11-01', 'B'],
    ['while the substitute is there', '2026-11-04', 'B'],
    ['while the substitute is away too', '2026-11-05', 'C'],
    ['his last day away', '2026-11-10', 'C'],
    ['when he is back', '2026-11-11', 'B'],
    ['the last day', '2026-11-20', 'B'],
    ['the day after', '2026-11-21', 'A'],
  ])('%s', (_when, date, acting) => {
    expect(actingFor(CHAIN, 'A', date)).toBe(acting);
  });

  it('one who stands at the end of a chain stands in for everybody in it', () => {
    expect(standsInFor(CHAIN, 'C', '2026-11-07')).toEqual(['A', 'B']);
    expect(standsInFor(CHAIN, 'B', '2026-11-07')).toEqual([]);
    expect(standsInFor(CHAIN, 'B', '2026-11-12')).toEqual(['A']);
    expect(standsInFor([], 'B', '2026-11-12')).toEqual([]);
  });

  it('tells by what one is away', () => {
    expect(absenceOf(CHAIN, 'B', '2026-11-07')?.actingId).toBe('C');
    expect(absenceOf(CHAIN, 'B', '2026-11-12')).toBeNull();
  });

  it('a circle that came from elsewhere leaves everybody in his own place', () => {
    const circle = [away('A', 'B', '01', '20'), away('B', 'A', '01', '20')];
    expect(actingFor(circle, 'A', '2026-11-03')).toBe('A');
    expect(standsInFor(circle, 'A', '2026-11-03')).toEqual([]);
  });
});

describe('a substitution that cannot stand', () => {
  it.each([
    ['ends before it begins', away('C', 'D', '10', '09'), 'backwards'],
    ['is of oneself', away('C', 'C', '01', '02'), 'self'],
    ['meets another of the same person', away('A', 'D', '20', '25'), 'overlap'],
    ['closes a circle on some of its days', away('C', 'A', '08', '30'), 'circle'],
  ] as const)('%s', (_what, added, fault) => {
    expect(faultOf(CHAIN, added)).toBe(fault);
  });

  it.each([
    ['follows the day after', away('A', 'D', '21', '25')],
    ['closes a circle on no day', away('C', 'A', '11', '30')],
    ['makes the chain longer', away('C', 'D', '01', '30')],
  ])('%s: it stands', (_what, added) => {
    expect(faultOf(CHAIN, added)).toBeNull();
  });
});

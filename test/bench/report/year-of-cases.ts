import type { CaseEvent } from '../../../lib/case/events';
import { builtInProfiles } from '../../../lib/regulation/built-in-profiles';
import { generateCases } from '../../report/generate-journal';
import { testRuling, type TestRuling } from '../../report/play-case';

/** Курской округ: the act with the most terms, and the only one with every story. */
export function kurskRuling(): TestRuling {
  const profile = builtInProfiles.find(({ id }) => id === 'kursk');
  if (!profile) throw new Error('no profile');
  return testRuling(profile);
}

/** Five hundred different cases of October 2026, repeated until there are so many, every five hundred 13 days earlier. */
export function yearOfCases(ruling: TestRuling, count: number): readonly (readonly CaseEvent[])[] {
  const made = generateCases(ruling, {
    count: 500,
    from: Date.parse('2026-10-01T06:00Z'),
    until: Date.parse('2026-10-30T15:00Z'),
    stories: [
      'answered',
      'answered',
      'answered',
      'declined',
      'interimAnswered',
      'interimOnly',
      'reopened',
      'openDrafted',
    ],
    seed: 9,
    after: 0,
  });
  return Array.from({ length: count }, (_, index) => {
    const events = made[index % made.length]?.events ?? [];
    const back = Math.floor(index / made.length) * 13 * 86_400_000;
    const caseId = `case-${String(index + 1).padStart(6, '0')}`;
    return events.map((event) => ({
      ...event,
      caseId,
      id: `${caseId}-${event.seq}`,
      happenedAt: new Date(Date.parse(event.happenedAt) - back).toISOString(),
    }));
  });
}

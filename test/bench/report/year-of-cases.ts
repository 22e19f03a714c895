import type { CaseEvent } from '../../../lib/case/events';
import { builtInProfiles } from '../../../lib/regulation/built-in-profiles';
import { generateCases, type Story } from '../../report/generate-journal';
import { testRuling, type TestRuling } from '../../report/play-case';

/** Курской округ: the act with the most terms, and the only one with every story. */
export function kurskRuling(): TestRuling {
  const profile = builtInProfiles.find(({ id }) => id === 'kursk');
  if (!profile) throw new Error('no profile');
  return testRuling(profile);
}

/** Cases of which some are still in work or owe an answer; the older ones are done. */
const FRESH = 1000;
const BATCH = 500;
const DONE: readonly Story[] = ['answered', 'answered', 'answered', 'declined', 'interimAnswered', 'reopened'];

/** Five hundred different cases of October 2026, repeated until there are so many, every five hundred 13 days earlier. */
export function yearOfCases(ruling: TestRuling, count: number): readonly (readonly CaseEvent[])[] {
  const made = (stories: readonly Story[]) =>
    generateCases(ruling, {
      count: BATCH,
      from: Date.parse('2026-10-01T06:00Z'),
      until: Date.parse('2026-10-30T15:00Z'),
      stories,
      seed: 9,
      after: 0,
    });
  const [done, fresh] = [made(DONE), made([...DONE, 'interimOnly', 'openDrafted'])];
  return Array.from({ length: count }, (_, index) => {
    const events = (index < FRESH ? fresh : done)[index % BATCH]?.events ?? [];
    const back = Math.floor(index / BATCH) * 13 * 86_400_000;
    const caseId = `case-${String(index + 1).padStart(6, '0')}`;
    return events.map((event) => ({
      ...numbered(event, index + 1),
      caseId,
      id: `${caseId}-${event.seq}`,
      happenedAt: new Date(Date.parse(event.happenedAt) - back).toISOString(),
    }));
  });
}

/** No two cases have one number or one message. */
function numbered(event: CaseEvent, number: number): CaseEvent {
  if (event.type !== 'MessageTaken') return event;
  return { ...event, number, message: { ...event.message, key: `vk:wall-1_${number}` } };
}

import type { Case } from '../../lib/case/case';
import type { CaseFacts } from '../../lib/case/facts';
import type { Moment } from '../../lib/case/moment';
import { untouched } from '../../lib/case/untouched';
import type { OfficeHours } from '../../lib/time/office-hours';
import { officeInstant } from '../../lib/time/office-date';
import { aMessage } from '../case/a-message';

/** Monday to Friday 09:00–18:00 with lunch 13:00–14:00, the day of mission.md C.5. */
export const nineToSix: OfficeHours = {
  zone: 'Europe/Moscow',
  week: Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((day) => [
      day,
      [
        ['09:00', '13:00'],
        ['14:00', '18:00'],
      ],
    ]),
  ),
  workingWeekend: 'swap',
  localHolidays: [],
  localShortened: [],
  overrides: {},
};

/** `'2026-11-20 17:30'` on the wall clock of the office. */
export function at(text: string, zone = 'Europe/Moscow'): number {
  const [date = '', time = '00:00'] = text.split(' ');
  return officeInstant(date, time, zone);
}

/** The wall clock of the office at an instant, `'2026-11-20 17:30'`. */
export function wall(instant: number | null | undefined, zone = 'Europe/Moscow'): string | null {
  if (instant === null || instant === undefined) return null;
  return new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);
}

/** `['assigned', '2026-11-20 10:00', { assignmentId: 'a1' }]`; sequence numbers follow the order of the list. */
export type Told = readonly [event: string, when: string, of?: Pick<Moment, 'assignmentId' | 'draftId'>];

export function moments(...told: readonly Told[]): readonly Moment[] {
  return told.map(([event, when, of], index) => ({ event, at: at(when), ...of, seq: index + 1 }));
}

/** An open case with these moments; everything else as after `MessageTaken`. */
export function aCase(
  told: readonly Told[],
  change: Partial<Omit<Case, 'facts'>> & { facts?: Partial<CaseFacts> } = {},
): Case {
  const [begun] = moments(...told);
  return {
    ...untouched,
    id: 'case-1',
    number: 1,
    seq: told.length,
    status: 'taken',
    message: aMessage({ url: 'https://vk.com/wall-1_2', pageTitle: 'Курский округ', text: '0'.repeat(64) }),
    seenText: '0'.repeat(64),
    regulation: { id: 'test', edition: '1' },
    takenBy: 'p1',
    takenAt: begun?.at ?? 0,
    moments: moments(...told),
    ...change,
    facts: { ...untouched.facts, platform: 'vk', ...change.facts },
  };
}

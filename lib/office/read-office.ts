import {
  dictionary,
  list,
  number,
  oneOf,
  orAbsent,
  orNull,
  pair,
  record,
  text,
  truth,
  type Shape,
} from '../shape/shape';
import type { Interval, OfficeHours } from '../time/office-hours';
import type { DictionaryEntry, Executor, Office, Person, Substitution } from './office';

const intervals: Shape<readonly Interval[]> = list(pair(text));

const week = record<OfficeHours['week']>({
  '1': orAbsent(intervals),
  '2': orAbsent(intervals),
  '3': orAbsent(intervals),
  '4': orAbsent(intervals),
  '5': orAbsent(intervals),
  '6': orAbsent(intervals),
  '7': orAbsent(intervals),
});

const hours = record<OfficeHours>({
  zone: text,
  week,
  workingWeekend: oneOf(
    'swap',
    ...(['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => `weekday:${day}` as const),
  ),
  localHolidays: list(text),
  localShortened: list(text),
  overrides: dictionary(intervals),
  presidential: orAbsent(truth),
});

const entry = record<DictionaryEntry>({ id: text, name: text, executorId: orNull(text), keywords: list(text) });

const office = record<Office>({
  name: text,
  regulation: record({ id: text, edition: text }),
  next: orAbsent(record({ id: text, edition: text, from: text })),
  readings: dictionary(text),
  hours,
  dayNames: dictionary(text),
  people: list(record<Person>({ id: text, name: text, role: text, active: truth })),
  currentPersonId: text,
  executors: list(
    record<Executor>({
      id: text,
      unit: text,
      person: text,
      email: text,
      phone: text,
      competence: text,
      week: orNull(week),
      active: truth,
      otherIds: orAbsent(list(text)),
    }),
  ),
  topics: list(entry),
  places: list(entry),
  substitutions: list(record<Substitution>({ id: text, absentId: text, actingId: text, from: text, until: text })),
  fourEyes: orAbsent(truth),
  near: orAbsent(pair(number)),
});

/** The stored settings as an `Office`, or null where they are absent or not of this form. Hours are checked by the clock. */
export function readOffice(stored: unknown): Office | null {
  const read = completed(stored);
  return office(read) ? read : null;
}

/** What came later has a default: settings stored before it are read as they were. */
function completed(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  const { people, executors, topics, places } = stored as Record<string, unknown>;
  return {
    substitutions: [],
    ...stored,
    people: eachWith({ active: true }, people),
    executors: eachWith({ competence: '' }, executors),
    topics: eachWith({ keywords: [] }, topics),
    places: eachWith({ keywords: [] }, places),
  };
}

function eachWith(defaults: object, items: unknown): unknown {
  return Array.isArray(items) ? items.map((item: object) => ({ ...defaults, ...item })) : items;
}

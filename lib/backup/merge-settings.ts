import type { Office } from '../office/office';
import { readOffice } from '../office/read-office';

type Settings = ReadonlyMap<string, unknown>;

/**
 * What changes in the settings of an office that takes in a copy. Its own stay as they are; what only the copy has comes;
 * people of the copy who are unknown here are added, so that the history can name them; the last № given is the greater one;
 * of lists each entry comes once. A database that holds nothing yet takes the copy's settings as they are.
 */
export function mergeSettings(own: Settings, copy: Settings, { isEmpty }: { isEmpty: boolean }): Map<string, unknown> {
  const changed = new Map<string, unknown>();
  for (const [key, theirs] of copy) {
    const ours = own.get(key);
    const joined = isEmpty || ours === undefined ? theirs : (JOINED[key]?.(ours, theirs) ?? ours);
    if (joined !== ours) changed.set(key, joined);
  }
  return changed;
}

const JOINED: Readonly<Record<string, (ours: unknown, theirs: unknown) => unknown>> = {
  office: joinOffice,
  lastNumber: (ours, theirs) => Math.max(Number(ours), Number(theirs)),
  losses: joinLists('at'),
  calendarYears: joinLists('year'),
  queueViews: joinLists('name'),
  typed: (ours, theirs) => ({ ...recordOf(theirs), ...recordOf(ours) }),
};

function joinOffice(ours: unknown, theirs: unknown): unknown {
  const [own, copy] = [readOffice(ours), readOffice(theirs)];
  if (!own || !copy) return copy ?? ours;
  const people = copy.people.filter(({ id }) => own.people.every((known) => known.id !== id));
  return people.length === 0 ? ours : ({ ...own, people: [...own.people, ...people] } satisfies Office);
}

function joinLists(name: string) {
  return (ours: unknown, theirs: unknown): unknown => {
    const [own, copy] = [listOf(ours), listOf(theirs)];
    const names = new Set(own.map((entry) => recordOf(entry)[name]));
    const added = copy.filter((entry) => !names.has(recordOf(entry)[name]));
    return added.length === 0 ? ours : [...own, ...added];
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

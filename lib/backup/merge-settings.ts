import { sameWords } from '../office/import/table';
import { readOffice } from '../office/read-office';
import { startingTemplates } from '../office/starting-templates';
import { readTemplates } from '../office/template';
import { joinOffice } from './join-office';

export type Settings = ReadonlyMap<string, unknown>;

/**
 * What changes in the settings of a database that takes in a copy. Where no office was set up the copy's comes whole, with all
 * that belongs to it. A living office stays as it is: of its lists what is missing is added (`joinOffice`), of other settings
 * those come that nobody has made here; the last № given is the greater one. What cannot be read changes nothing.
 */
export function mergeSettings(own: Settings, copy: Settings): Map<string, unknown> {
  const isLiving = readOffice(own.get('office')) !== null;
  const changed = new Map<string, unknown>();
  for (const [key, theirs] of copy) {
    const ours = own.get(key);
    const joined = isLiving || ours !== undefined ? join(key, ours, theirs) : theirs;
    if (joined !== ours) changed.set(key, joined);
  }
  if (isLiving || readOffice(copy.get('office')) !== null) return keptAside(changed, own);
  changed.delete('office');
  return changed;
}

/** Settings that could not be read stand aside for a version that can. */
function keptAside(changed: Map<string, unknown>, own: Settings): Map<string, unknown> {
  const ours = own.get('office');
  if (changed.has('office') && ours !== undefined && readOffice(ours) === null) changed.set('officeNotRead', ours);
  return changed;
}

function join(key: string, ours: unknown, theirs: unknown): unknown {
  const joined = JOINED[key];
  if (joined) return joined(ours, theirs);
  return ours === undefined ? theirs : ours;
}

const JOINED: Readonly<Record<string, (ours: unknown, theirs: unknown) => unknown>> = {
  office(ours, theirs) {
    const [own, copy] = [readOffice(ours), readOffice(theirs)];
    if (!copy) return ours;
    if (!own) return theirs;
    const joined = joinOffice(own, copy);
    return joined === own ? ours : joined;
  },
  templates: joinTemplates,
  answerWords: joinWords,
  // How a person wants to be reminded is his own.
  reminders: (ours) => ours,
  firstPerson: (ours) => ours,
  lastNumber: (ours, theirs) => Math.max(Number(ours ?? 0), Number(theirs)),
  losses: joinLists('at'),
  calendarYears: joinLists('year'),
  queueViews: joinLists('name'),
  reportPapers: joinRecords,
  typed: joinRecords,
};

/** As long as nobody changed them the starting ones are the office's own. */
function joinTemplates(ours: unknown, theirs: unknown): unknown {
  const [own, copy] = [readTemplates(ours) ?? startingTemplates, readTemplates(theirs) ?? []];
  const ids = new Set(own.map(({ id }) => id));
  const titles = new Set(own.map(({ title }) => sameWords(title)));
  const added = copy.filter(({ id, title }) => !ids.has(id) && !titles.has(sameWords(title)));
  return added.length === 0 ? ours : [...own, ...added];
}

/** Words the copy's office added to its checks come; what it switched off stays on here. */
function joinWords(ours: unknown, theirs: unknown): unknown {
  const own = { added: [], off: [], ...recordOf(ours) };
  const nameOf = (word: unknown) => `${String(recordOf(word)['list'])} ${sameWords(String(recordOf(word)['text']))}`;
  const names = new Set(listOf(own.added).map(nameOf));
  const added = listOf(recordOf(theirs)['added']).filter((word) => !names.has(nameOf(word)));
  return added.length === 0 ? ours : { ...own, added: [...listOf(own.added), ...added] };
}

function joinLists(name: string) {
  return (ours: unknown, theirs: unknown): unknown => {
    const [own, copy] = [listOf(ours), listOf(theirs)];
    const names = new Set(own.map((entry) => recordOf(entry)[name]));
    const added = copy.filter((entry) => !names.has(recordOf(entry)[name]));
    return added.length === 0 ? ours : [...own, ...added];
  };
}

function joinRecords(ours: unknown, theirs: unknown): unknown {
  const [own, copy] = [recordOf(ours), recordOf(theirs)];
  return Object.keys(copy).every((key) => key in own) ? ours : { ...copy, ...own };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

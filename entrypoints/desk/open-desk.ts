import type { JournalDatabase, RegulationRow } from '../../lib/journal/database';
import { openJournal } from '../../lib/journal/open-journal';
import { type KnownSetting, settingText } from '../../lib/journal/known-setting';
import { trustJournal } from '../../lib/journal/trust-journal';
import type { Office } from '../../lib/office/office';
import { readOffice } from '../../lib/office/read-office';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { newId, now } from '../../lib/platform/system';
import { readWitness, type Witness } from '../../lib/platform/witness';
import type { CalendarYear } from '../../lib/time/calendar-year';
import { officeHoursProblems } from '../../lib/time/office-hours-problems';
import { russianCalendar, withYears, type ProductionCalendar } from '../../lib/time/production-calendar';
import { countingAtHand } from './counting';
import type { Desk } from './desk';
import { inForce } from './in-force';
import { FIRST_PERSON_KEY, unsetOffice } from './unset-office';

let opened: Opening | undefined;
let living: Desk | null = null;

/**
 * The desk as the database has it now. The connection is opened once in each context, and again where it was closed. Rejects
 * with `LostJournalError` where the journal holds less than its witness saw.
 */
export async function openDesk(): Promise<Desk> {
  const before = opened;
  opened ??= openTrusted();
  try {
    return (living = await deskOf(opened));
  } catch (error) {
    if (opened === before || before === undefined) opened = undefined;
    // A connection kept from before may have been closed since; a new one says whether the database itself is at fault.
    if (before === undefined) throw error;
    return openDesk();
  }
}

/**
 * The desk this context read last, unless it waits for its regulation: for a taking, which is not written where the settings
 * are no longer those it was made of (`settingsOf`). Null: there is none.
 */
export function livingDesk(): Desk | null {
  if (living?.isSetUp && !countingAtHand(living, living.office.regulation)) return null;
  return living;
}

/** A connection, and whether it may be worked with: true where the first person has just got an id in it. */
interface Opening {
  journal: Promise<JournalDatabase>;
  trusted: Promise<boolean>;
}

/** Whoever opens waits for all of it: what can be asked side by side is. A witness asked too early is only late. */
function openTrusted(): Opening {
  const [journal, witness] = [openJournal(), readWitness()];
  return { journal, trusted: journal.then(async (database) => trust(database, await witness)) };
}

async function trust(journal: JournalDatabase, witness: Witness | null): Promise<boolean> {
  try {
    const [known] = await Promise.all([knownOf(journal), trustJournal(journal, witness)]);
    if (known) return false;
    await knowFirstPerson(journal);
    return true;
  } catch (error) {
    journal.close();
    throw error;
  }
}

/** Nothing of it is shown before the journal is trusted. */
async function deskOf({ journal, trusted }: Opening): Promise<Desk> {
  const reading = journal.then(readDesk);
  reading.catch(() => undefined);
  return (await trusted) ? readDesk(await journal) : reading;
}

async function knownOf({ settings }: JournalDatabase): Promise<boolean> {
  return (await settings.bulkGet(['office', FIRST_PERSON_KEY])).some((row) => row !== undefined);
}

function knowFirstPerson(journal: JournalDatabase): PromiseLike<void> {
  const { settings } = journal;
  return journal.transaction('rw', settings, async () => {
    if (!(await knownOf(journal))) await settings.put({ key: FIRST_PERSON_KEY, value: newId() });
  });
}

const SETTINGS = ['office', 'calendarYears', FIRST_PERSON_KEY];
const madeOf = new WeakMap<Desk, readonly KnownSetting[]>();

/** The settings a desk was made of. An edition of a regulation never changes: with them the same, the desk is the same. */
export function settingsOf(desk: Desk): readonly KnownSetting[] {
  return madeOf.get(desk) ?? [];
}

/** The desk anew, with the same person at work, where its settings are no longer those it was made of; null: they are. */
export async function changedSince(desk: Desk): Promise<Desk | null> {
  const [was, current] = [settingsOf(desk), await readDesk(desk.journal)];
  const isSame = settingsOf(current).every(({ text }, place) => text === was[place]?.text);
  if (was.length === 0 || isSame) return null;
  const { currentPersonId } = desk.office;
  const changed = { ...current, office: { ...current.office, currentPersonId } };
  madeOf.set(changed, settingsOf(current));
  return changed;
}

/** Reads the office and its regulations. Settings that cannot be read count as not made: the first run asks again. */
export async function readDesk(journal: JournalDatabase): Promise<Desk> {
  const [rows, regulations] = await Promise.all([journal.settings.bulkGet(SETTINGS), journal.regulations.toArray()]);
  const [office, years, firstPerson] = rows;
  const stored = countable(readOffice(office?.value));
  const desk: Desk = {
    journal,
    office: stored ? inForce(stored, now()) : unsetOffice(firstPerson?.value),
    isSetUp: stored !== null,
    calendar: calendarWith(years?.value),
    profiles: regulations.map(profileOf),
  };
  madeOf.set(
    desk,
    SETTINGS.map((key, index) => ({ key, text: settingText(rows[index]?.value) })),
  );
  return desk;
}

/** Hours that contradict themselves would stop every count: then the settings count as not readable. */
function countable(office: Office | null): Office | null {
  return office !== null && officeHoursProblems(office.hours).length === 0 ? office : null;
}

let known = { key: '', calendar: russianCalendar };

/** The built-in calendar with imported years in place of its own; the same object for the same years. */
function calendarWith(years: unknown): ProductionCalendar {
  const key = JSON.stringify(years ?? []);
  if (key !== known.key) {
    // Validated by `readCalendarYear` before they were stored.
    known = { key, calendar: key === '[]' ? russianCalendar : withYears(russianCalendar, years as CalendarYear[]) };
  }
  return known.calendar;
}

const read = new Map<string, RegulationProfile>();

/** The same object for the same profile: what is compiled from it is kept by identity. */
function profileOf({ profile }: RegulationRow): RegulationProfile {
  const text = JSON.stringify(profile);
  // Validated by `readProfile` before it was stored; nobody else writes here.
  const same = read.get(text) ?? (profile as RegulationProfile);
  read.set(text, same);
  return same;
}

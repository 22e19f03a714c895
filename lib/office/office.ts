import type { OfficeHours } from '../time/office-hours';

/** A person who works with the extension: the coordinator, the approver, the head … `role` is a role id of the profile. */
export interface Person {
  id: string;
  name: string;
  role: string;
  /** false: works here no more; the name stays for history and is not offered. */
  active: boolean;
}

/** A unit or person that prepares drafts. Deactivated ones stay for history and are not offered. */
export interface Executor {
  id: string;
  unit: string;
  person: string;
  email: string;
  phone: string;
  /** What this unit answers for, in words. */
  competence: string;
  /** Own week, e.g. 36 hours of women in villages (art. 263.1 ТК РФ); null: as the office. Zone and days off are the office's. */
  week: OfficeHours['week'] | null;
  active: boolean;
  /** His ids on other computers whose journals were joined with this one. Absent: none. */
  otherIds?: readonly string[];
}

/** A named entry of the topic or place dictionary with the executor it usually goes to. */
export interface DictionaryEntry {
  id: string;
  name: string;
  executorId: string | null;
  /** Words of citizens that hint at it besides its name: «вода», «колонка» for «Водоснабжение». */
  keywords: readonly string[];
}

/**
 * Somebody is away and another acts in his place: two people of the office, or two executors. Office dates
 * `YYYY-MM-DD`, both inclusive. Who stands in may be away himself: then the next of the chain acts.
 */
export interface Substitution {
  id: string;
  absentId: string;
  actingId: string;
  from: string;
  until: string;
}

/** The organisation that uses the extension, as set up on the first run and in the settings. */
export interface Office {
  name: string;
  regulation: { id: string; edition: string };
  /** An edition that new messages go by from its day on, office date `YYYY-MM-DD` (see `inForce`). Absent: none waits. */
  next?: { id: string; edition: string; from: string };
  /** Names of local days off, by date, for the calendar of the year. */
  dayNames: Readonly<Record<string, string>>;
  /** Reading id → option id, where the office chose other than the default. */
  readings: Readonly<Record<string, string>>;
  /** Hours of the unit that coordinates: overall deadlines and the office's own acts run in them. */
  hours: OfficeHours;
  people: readonly Person[];
  currentPersonId: string;
  executors: readonly Executor[];
  topics: readonly DictionaryEntry[];
  places: readonly DictionaryEntry[];
  substitutions: readonly Substitution[];
  /** Nobody approves a text of his own, whatever the regulation leaves open. Absent: as the regulation is read. */
  fourEyes?: boolean;
  /** Working minutes left from which a deadline is near, and from which it is urgent. Absent: `USUAL_NEAR`. */
  near?: readonly [soon: number, urgent: number];
}

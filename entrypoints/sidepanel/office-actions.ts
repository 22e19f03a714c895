import type { EntryInput } from '../../components/office/EntryForm';
import type { ExecutorInput } from '../../components/office/ExecutorForm';
import type { PersonInput } from '../../components/office/PersonForm';
import type { Outcome } from '../../components/view-models';
import { sameWords } from '../../lib/office/import/table';
import type { Office, Substitution } from '../../lib/office/office';
import { faultOf } from '../../lib/office/substitution';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { newId } from '../../lib/platform/system';
import { officeHoursProblems } from '../../lib/time/office-hours-problems';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { changeOffice } from './change-office';
import { changeRules } from './change-rules';

const it = words.office;
type Id = string | null;

/** What a person can do to the office's lists. Refusals come back as words; nothing here throws. */
export function officeActions(desk: Desk, onMoved: (moved: readonly MovedDeadline[]) => void) {
  const { office } = desk;
  const write = (change: (office: Office) => Office) => spoken(() => changeOffice(desk, change));

  return {
    async saveExecutor(id: Id, input: ExecutorInput): Promise<Outcome> {
      const key = (one: Pick<ExecutorInput, 'unit' | 'person'>) => `${sameWords(one.unit)}|${sameWords(one.person)}`;
      if (office.executors.some((one) => one.id !== id && key(one) === key(input))) return refuse(it.executors.twice);
      const [problem] = input.week === null ? [] : officeHoursProblems({ ...office.hours, week: input.week });
      if (problem !== undefined) return refuse(problem);
      // His week counts for his deadlines: open cases are counted anew.
      return changeRules(desk, (stored) => ({ ...stored, executors: saved(stored.executors, id, input) }), onMoved);
    },

    async saveEntry(kind: 'topics' | 'places', id: Id, input: EntryInput): Promise<Outcome> {
      const name = sameWords(input.name);
      if (office[kind].some((one) => one.id !== id && sameWords(one.name) === name)) return refuse(it.nameTwice);
      return write((stored) => ({ ...stored, [kind]: saved(stored[kind], id, input) }));
    },

    removeEntry: (kind: 'topics' | 'places', id: string): Promise<Outcome> =>
      write((stored) => ({ ...stored, [kind]: stored[kind].filter((one) => one.id !== id) })),

    async savePerson(id: Id, input: PersonInput): Promise<Outcome> {
      const name = sameWords(input.name);
      if (office.people.some((one) => one.id !== id && sameWords(one.name) === name)) return refuse(it.nameTwice);
      const active = office.people.find((one) => one.id === id)?.active ?? true;
      return write((stored) => ({ ...stored, people: saved(stored.people, id, { ...input, active }) }));
    },

    /** The name stays for the history whatever is said here. */
    async setPersonActive(id: string, active: boolean): Promise<Outcome> {
      if (!active && office.people.filter((one) => one.active).length < 2) return refuse(it.people.lastOne);
      if (!active && id === office.currentPersonId) return refuse(it.people.isCurrent);
      if (!active && office.fourEyes && office.people.filter((one) => one.active).length < 3)
        return refuse(it.fourEyes.alone);
      return write((stored) => ({
        ...stored,
        people: stored.people.map((one) => (one.id === id ? { ...one, active } : one)),
      }));
    },

    async setFourEyes(fourEyes: boolean): Promise<Outcome> {
      if (fourEyes && office.people.filter((one) => one.active).length < 2) return refuse(it.fourEyes.alone);
      return write((stored) => ({ ...stored, fourEyes }));
    },

    async addSubstitution(added: Omit<Substitution, 'id'>): Promise<Outcome> {
      const isPerson = (id: string) => office.people.some((one) => one.id === id);
      if (isPerson(added.absentId) !== isPerson(added.actingId)) return refuse(it.substitutions.mixed);
      const substitution = { ...added, id: newId() };
      const fault = faultOf(office.substitutions, substitution);
      if (fault !== null) return refuse(it.substitutions.fault[fault]);
      return write((stored) => ({ ...stored, substitutions: [...stored.substitutions, substitution] }));
    },

    removeSubstitution: (id: string): Promise<Outcome> =>
      write((stored) => ({ ...stored, substitutions: stored.substitutions.filter((one) => one.id !== id) })),
  };
}

function saved<Item extends { id: string }>(known: readonly Item[], id: Id, input: Omit<Item, 'id'>): readonly Item[] {
  if (id === null) return [...known, { ...input, id: newId() } as Item];
  return known.map((one) => (one.id === id ? { ...one, ...input } : one));
}

function refuse(refusal: string): Outcome {
  return { done: false, refusal };
}

async function spoken(act: () => Promise<void>): Promise<Outcome> {
  try {
    await act();
    return { done: true };
  } catch (error) {
    return refuse(wordsOf(error));
  }
}

import { sameWords } from '../office/import/table';
import type { DictionaryEntry, Executor, Office, Person, Substitution } from '../office/office';
import { faultOf } from '../office/substitution';

/**
 * A living office that takes in the one of a copy: what has neither its id nor its name here comes, nothing that is here
 * changes. A person comes for the history's sake even under a name that is here, then as one who works here no more. A topic or a
 * place keeps its executor, under his id here. The same object where nothing is missing.
 */
export function joinOffice(own: Office, copy: Office): Office {
  const people = missing(own.people, copy.people, () => null).map((person) => asLeft(person, own.people));
  const executors = missing(own.executors, copy.executors, executorName);
  const known = [...own.executors, ...executors];
  const joined = {
    ...own,
    people: [...own.people, ...people],
    executors: known,
    topics: withEntries(own.topics, copy, 'topics', known),
    places: withEntries(own.places, copy, 'places', known),
  };
  const all = { ...joined, substitutions: withSubstitutions(joined, copy) };
  const lists = ['people', 'executors', 'topics', 'places', 'substitutions'] as const;
  return lists.some((list) => all[list].length > own[list].length) ? all : own;
}

function missing<Item extends { id: string }>(
  own: readonly Item[],
  copy: readonly Item[],
  nameOf: (item: Item) => string | null,
): readonly Item[] {
  const ids = new Set(own.map(({ id }) => id));
  const names = new Set(own.map(nameOf));
  return copy.filter((item) => !ids.has(item.id) && (nameOf(item) === null || !names.has(nameOf(item))));
}

function executorName({ unit, person }: Executor): string {
  return `${sameWords(unit)}|${sameWords(person)}`;
}

function asLeft(person: Person, own: readonly Person[]): Person {
  const isHere = own.some(({ name }) => sameWords(name) === sameWords(person.name));
  return isHere ? { ...person, active: false } : person;
}

function withEntries(
  own: readonly DictionaryEntry[],
  copy: Office,
  list: 'topics' | 'places',
  executors: readonly Executor[],
): readonly DictionaryEntry[] {
  const added = missing(own, copy[list], ({ name }) => sameWords(name));
  return [...own, ...added.map((entry) => ({ ...entry, executorId: executorHere(entry.executorId, copy, executors) }))];
}

function executorHere(id: string | null, copy: Office, executors: readonly Executor[]): string | null {
  if (executors.some((executor) => executor.id === id)) return id;
  const theirs = copy.executors.find((executor) => executor.id === id);
  return (theirs && executors.find((executor) => executorName(executor) === executorName(theirs))?.id) ?? null;
}

function withSubstitutions({ people, executors, substitutions }: Office, copy: Office): readonly Substitution[] {
  const here = (id: string) => (people.some((person) => person.id === id) ? id : executorHere(id, copy, executors));
  const joined = [...substitutions];
  for (const substitution of missing(substitutions, copy.substitutions, () => null)) {
    const [absentId, actingId] = [here(substitution.absentId), here(substitution.actingId)];
    if (absentId === null || actingId === null) continue;
    const added = { ...substitution, absentId, actingId };
    if (faultOf(joined, added) === null) joined.push(added);
  }
  return joined;
}

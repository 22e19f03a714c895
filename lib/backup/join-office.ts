import { executorById } from '../office/executor-by-id';
import { sameWords } from '../office/import/table';
import type { DictionaryEntry, Executor, Office, Person, Substitution } from '../office/office';
import { faultOf } from '../office/substitution';

/**
 * A living office that takes in the one of a copy: what has neither its id nor its name here comes, nothing that is here
 * changes. A person comes for the history's sake even under a name that is here, then as one who works here no more. A topic or a
 * place keeps its executor, under his id here; an executor of the same unit and name answers to his ids in both. The same object where nothing is missing.
 */
export function joinOffice(own: Office, copy: Office): Office {
  const people = missing(own.people, copy.people, () => null).map((person) => asLeft(person, own.people));
  const known = withExecutors(own.executors, copy.executors);
  const joined = {
    ...own,
    people: [...own.people, ...people],
    executors: known,
    topics: withEntries(own.topics, copy, 'topics', known),
    places: withEntries(own.places, copy, 'places', known),
  };
  const all = { ...joined, substitutions: withSubstitutions(joined, copy) };
  const lists = ['people', 'executors', 'topics', 'places', 'substitutions'] as const;
  const isMore = lists.some((list) => all[list].length > own[list].length);
  return isMore || known.some((executor, place) => executor !== own.executors[place]) ? all : own;
}

/** One of the same unit and name is the same executor: the cases of the copy know him by his id there. */
function withExecutors(own: readonly Executor[], copy: readonly Executor[]): readonly Executor[] {
  const known = own.map((executor) => {
    const same = copy.filter((their) => their.id === executor.id || executorName(their) === executorName(executor));
    const ids = same.flatMap(({ id, otherIds = [] }) => [id, ...otherIds]).filter((id) => !executorById(own, id));
    return ids.length === 0 ? executor : { ...executor, otherIds: [...(executor.otherIds ?? []), ...new Set(ids)] };
  });
  return [...known, ...copy.filter(({ id }) => !executorById(known, id))];
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
  return [...own, ...added.map((entry) => ({ ...entry, executorId: executorHere(entry.executorId, executors) }))];
}

function executorHere(id: string | null, executors: readonly Executor[]): string | null {
  return executorById(executors, id)?.id ?? null;
}

function withSubstitutions({ people, executors, substitutions }: Office, copy: Office): readonly Substitution[] {
  const here = (id: string) => (people.some((person) => person.id === id) ? id : executorHere(id, executors));
  const joined = [...substitutions];
  for (const substitution of missing(substitutions, copy.substitutions, () => null)) {
    const [absentId, actingId] = [here(substitution.absentId), here(substitution.actingId)];
    if (absentId === null || actingId === null) continue;
    const added = { ...substitution, absentId, actingId };
    if (faultOf(joined, added) === null) joined.push(added);
  }
  return joined;
}

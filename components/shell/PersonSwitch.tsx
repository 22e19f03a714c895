import { words } from '../../lib/words/words';
import type { Choice } from '../view-models';

interface Props {
  people: readonly Choice[];
  currentPersonId: string;
  onPerson: (id: string) => void;
}

/** «Кто сейчас работает» on a shared computer; with one person in the office it is only a name. */
export function PersonSwitch({ people, currentPersonId, onPerson }: Props) {
  const [only] = people;
  if (people.length === 1 && only) return <p class="person">{only.label}</p>;
  return (
    <select
      class="person person--switch"
      aria-label={words.shell.person}
      title={words.shell.person}
      value={currentPersonId}
      onChange={(event) => onPerson(event.currentTarget.value)}
    >
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.label}
        </option>
      ))}
    </select>
  );
}

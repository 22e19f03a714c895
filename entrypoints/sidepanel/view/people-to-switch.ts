import type { Choice } from '../../../components/view-models';
import type { Office } from '../../../lib/office/office';
import { absenceOf, standsInFor } from '../../../lib/office/substitution';
import { dateWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';

/** People of «кто сейчас работает»: those on the list, with who is away and who acts for whom on the office date. */
export function peopleToSwitch({ people, currentPersonId, substitutions }: Office, today: string): Choice[] {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return people
    .filter(({ id, active }) => active || id === currentPersonId)
    .map(({ id, name }) => {
      const away = absenceOf(substitutions, id, today);
      if (away) return { id, label: words.office.awayUntil(name, dateWords(Date.parse(away.until), 'UTC')) };
      const absent = standsInFor(substitutions, id, today);
      return { id, label: absent.length === 0 ? name : words.office.signedFor(name, absent.map(nameOf).join(', ')) };
    });
}

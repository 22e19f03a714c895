import type { PastErasure } from '../../../components/data/erasure-view';
import { byNumber } from '../../../lib/case/by-number';
import { eachCase } from '../../../lib/journal/each-case';
import { officeDate } from '../../../lib/time/office-date';
import type { Desk } from '../../desk/desk';

/** Everything that was ever erased, the latest first: read from the journal, where nobody can take it away. */
export async function pastErasures({ journal, office }: Desk): Promise<PastErasure[]> {
  const found = new Map<string, PastErasure & { numbers: number[] }>();
  for await (const events of eachCase(journal)) {
    const [first] = events;
    const number = first?.type === 'MessageTaken' ? first.number : 0;
    for (const event of events) {
      if (event.type !== 'PersonalDataErased') continue;
      const { ground, basis, parts, by } = event;
      const at = Date.parse(event.recordedAt);
      const { date } = officeDate(at, office.hours.zone);
      const key = JSON.stringify([date, by, ground, basis, parts]);
      const who = office.people.find(({ id }) => id === by)?.name ?? by;
      const past = found.get(key) ?? { at, who, ground, basis, parts, numbers: [] };
      past.numbers.push(number);
      found.set(key, past);
    }
  }
  return [...found.values()]
    .map((past) => ({ ...past, numbers: past.numbers.toSorted(byNumber) }))
    .toSorted((a, b) => b.at - a.at);
}

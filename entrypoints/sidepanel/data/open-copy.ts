import type { OpenedCopy } from '../../../components/data/RestoreSteps';
import type { RestoreView } from '../../../components/data/RestorePreview';
import type { SettingsGain } from '../../../lib/backup/settings-gain';
import type { JournalDatabase } from '../../../lib/journal/database';
import { forgetAccounts } from '../../../lib/journal/forget-accounts';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';
import { tellChanged } from '../tell-changed';
import { failureWords, copyFaultWords } from './copy-fault-words';
import { forgetInSearch } from './forget-in-search';
import { planRestore, type RestorePlan } from './plan-restore';
import { openBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

const it = words.data.restore;

/** Opens a copy: what it is, what it would change, and the way to do it. `onRestored` is told once it was done. */
export async function openCopy(
  journal: JournalDatabase,
  { file, zone }: { file: File; zone: string },
  onRestored: (plan: RestorePlan) => Promise<void>,
): Promise<OpenedCopy | { refusal: string }> {
  try {
    const { madeAt, office, counts, encryption } = await openBackup(file);
    return {
      made: it.made(dateTimeWords(Date.parse(madeAt), zone), office),
      holds: it.holds(whole(counts.cases), whole(counts.events), whole(counts.files)),
      isLocked: encryption !== null,
      async look(password, options) {
        try {
          return viewOf(await planRestore(journal, file, password, options));
        } catch (error) {
          options.signal.throwIfAborted();
          return { refusal: copyFaultWords(error) };
        }
      },
      async carryOut({ password, person }, options) {
        try {
          const restored = await restoreBackup(journal, file, password, options, person);
          if (restored === null) return { done: false, refusal: it.busy };
          await onRestored(restored);
          return { done: true, moved: restored.moved };
        } catch (error) {
          options.signal.throwIfAborted();
          return { done: false, refusal: failureWords(error) };
        } finally {
          // Stopped too: a number may have another case now.
          await forgetInSearch(journal.name, null).catch(console.error);
          await forgetAccounts(journal.name).catch(console.error);
          tellChanged([]);
        }
      },
    };
  } catch (error) {
    return { refusal: copyFaultWords(error) };
  }
}

function viewOf(plan: RestorePlan): RestoreView {
  const { newCases, newEvents, healed, grown, joined, renumbered, gain, takenOffice } = plan;
  const pairs = renumbered.map(({ from, to }) => it.pair(words.common.number(from), words.common.number(to)));
  const numbers = (list: readonly number[]) => some(list.map((number) => words.common.number(number)));
  const gains = Object.entries(it.gain).flatMap(([list, name]) => {
    const added = gain[list as keyof SettingsGain];
    return added > 0 ? [`${name}: ${whole(added)}`] : [];
  });
  const lines = [
    newCases.length > 0 && it.newCases(whole(newCases.length)),
    newEvents > 0 && it.newEvents(whole(newEvents)),
    grown.length > 0 && it.grown(numbers(grown)),
    healed > 0 && it.healed(whole(healed)),
    joined.length > 0 && it.joined(numbers(joined)),
    pairs.length > 0 && it.renumbered(some(pairs)),
    gains.length > 0 && it.gains(gains.join(', ')),
  ].filter((line) => line !== false);
  return {
    isNothing: lines.length === 0 && takenOffice === null,
    lines,
    isOfficeTaken: takenOffice !== null,
    people: takenOffice === null ? [] : peopleOf(takenOffice),
  };
}

/** Whoever may work here from now on, where it is not clear; whoever worked last comes first. */
function peopleOf({ people, currentPersonId }: NonNullable<RestorePlan['takenOffice']>): RestoreView['people'] {
  const active = people.filter((person) => person.active);
  if (active.length < 2) return [];
  const isLast = ({ id }: { id: string }) => Number(id === currentPersonId);
  return active.toSorted((a, b) => isLast(b) - isLast(a)).map(({ id, name }) => ({ id, label: name }));
}

/** So many are named; of the rest only how many. */
const NAMED = 20;

function some(list: readonly string[]): string {
  const named = list.slice(0, NAMED).join(', ');
  return list.length > NAMED ? `${named} ${it.andMore(whole(list.length - NAMED))}` : named;
}

function whole(n: number): string {
  return n.toLocaleString(words.lang);
}

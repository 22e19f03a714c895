import { joinEvents } from '../../../lib/backup/join-events';
import type { CaseEvent } from '../../../lib/case/events';
import { replay } from '../../../lib/case/replay';
import type { MovedDeadline } from '../../../lib/deadline/moved-deadlines';
import { rechain } from '../../../lib/journal/rechain';
import type { JournalDatabase } from '../../../lib/journal/database';
import { eventsOf, openCases } from '../../../lib/journal/read';
import { replaceCases, type Replacement } from '../../../lib/journal/replace-cases';
import { now } from '../../../lib/platform/system';
import type { Desk } from '../../desk/desk';
import { readDesk } from '../../desk/open-desk';
import { personalOf } from '../../desk/personal-of';
import { projectCase } from '../../desk/project-case';
import { rulingAtHand } from '../../desk/ruling';
import { reprojectOpenCases } from '../../desk/reproject-open-cases';
import { inRulesTurn } from '../in-rules-turn';
import { inTidyTurn } from '../in-tidy-turn';
import { keepBrought, type Brought } from './brought-events';
import { deskAfter } from './desk-after';
import { endSweep } from './end-sweep';
import {
  casesOf,
  planRestore,
  type OwnCase,
  type RestoreGroup,
  type RestoreOptions,
  type RestorePlan,
} from './plan-restore';
import { readBackup } from './read-backup';
import { takeRow } from './take-row';
import { takeSettings } from './take-settings';

/** Cases written in one transaction. */
const SLICE = 100;
/** People go on working: so often the joining is worked out anew before it is given up. */
const TRIES = 5;

export interface Restored extends RestorePlan {
  /** Deadlines of open cases that were here, moved by calendar years of the copy. */
  moved: readonly MovedDeadline[];
}

/**
 * Carries out what `planRestore` showed. What the copy has and this database has not comes; nothing that is here goes. Written
 * in slices, texts and files before the cases that name them, the settings last: stopped or cut short, what was written stands,
 * and the same copy brings the rest. `person` is who works here from now on, where the office of the copy is taken. Resolves to
 * what was done, null where people wrote so much meanwhile that it could not be ended.
 */
export async function restoreBackup(
  journal: JournalDatabase,
  file: Blob,
  password: string,
  options: RestoreOptions,
  person: string | null = null,
): Promise<Restored | null> {
  const before = await readDesk(journal);
  const wasOpen = new Set((await openCases(journal)).map(({ id }) => id));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const plan = await planRestore(journal, file, password, options);
    if (!(await carryOut(journal, file, password, plan, options))) continue;
    const isCountedAnew = await takeSettings(journal, plan, person);
    const moved = isCountedAnew ? await recounted(before) : [];
    await inTidyTurn(() => endSweep(journal));
    return { ...plan, moved: moved.filter(({ caseId }) => wasOpen.has(caseId)) };
  }
  return null;
}

/** Begun again with the next opening of the panel where it was cut short (`rebuildRows`). */
async function recounted(before: Desk): Promise<readonly MovedDeadline[]> {
  const moved = await inRulesTurn(async () => reprojectOpenCases(before, await readDesk(before.journal)));
  await before.journal.settings.delete('rebuildRows');
  return moved;
}

async function carryOut(
  journal: JournalDatabase,
  file: Blob,
  password: string,
  plan: RestorePlan,
  { signal, onProgress }: RestoreOptions,
): Promise<boolean> {
  let desk = await deskAfter(journal, plan.copied);
  const { first, last } = moves(plan);
  const waiting = new Map(plan.groups.flatMap((group) => group.copied.map((caseId) => [caseId, group] as const)));
  const gathered = new Map<RestoreGroup, CaseEvent[]>();
  // Numbers are moved together with cases that come: the journal never looks like another one of the same length.
  let ready = await renumbered(desk, first);
  let brought: Brought[] = [];
  let arrived = 0;
  const flush = async () => {
    const [slice, came] = [ready, brought];
    [ready, brought, arrived] = [[], [], 0];
    // Before the events themselves: after a break they would be here, and whose they are forgotten.
    if (plan.whose !== null) await keepBrought(journal, plan.whose, came);
    return replaceCases(journal, slice);
  };
  for await (const { record, bytes, byte } of readBackup(file, password)) {
    signal.throwIfAborted();
    onProgress(byte, file.size);
    await takeRow(journal, record, bytes, plan);
    if (record.is === 'regulations') desk = await deskAfter(journal, plan.copied);
    for (const [caseId, events] of casesOf(record)) {
      const group = waiting.get(caseId);
      if (!group) continue;
      const all = [...(gathered.get(group) ?? []), ...events];
      gathered.set(group, all);
      waiting.delete(caseId);
      if (group.copied.some((member) => waiting.has(member))) continue;
      gathered.delete(group);
      if (arrived === SLICE && !(await flush())) return false;
      // What was to free its number waits in the same transaction: the joined case does that itself.
      const own = new Set(group.own.map((each) => each.caseId));
      ready = ready.filter(({ before }) => !before.some((each) => own.has(each.caseId)));
      const { ids, ...replacement } = await joined(desk, group, all);
      ready.push(replacement);
      brought.push({ caseId: group.caseId, before: [...own], ids });
      arrived += 1;
    }
  }
  ready.push(...(await renumbered(desk, last)));
  return flush();
}

interface Move {
  own: OwnCase;
  number: number;
}

/** Own cases that get another №: a number is freed before it is taken, so one that is still held waits to the end. */
function moves({ groups }: RestorePlan): { first: Move[]; last: Move[] } {
  const moved = groups.flatMap(({ own, number, copied }) =>
    own
      .filter(({ numberNow }) => numberNow !== number)
      .map((each) => ({ own: each, number, isAlone: copied.length === 0 })),
  );
  const held = new Set(
    groups.flatMap(({ own, number }) => own.flatMap(({ numberNow }) => (numberNow === number ? [number] : []))),
  );
  return {
    first: moved.filter(({ number }) => !held.has(number)),
    last: moved.filter(({ number, isAlone }) => held.has(number) && isAlone),
  };
}

function renumbered(desk: Desk, moved: readonly Move[]): Promise<Replacement[]> {
  const groups = moved.map(({ own, number }) => ({ caseId: own.caseId, number, own: [own], copied: [] }));
  return Promise.all(groups.map((group) => joined(desk, group, [])));
}

/** What the case of a group becomes with these events of the copy, as this database has it now; `ids` are of those that come. */
async function joined(
  desk: Desk,
  group: RestoreGroup,
  copied: readonly CaseEvent[],
): Promise<Replacement & { ids: readonly string[] }> {
  const { journal } = desk;
  const own = await Promise.all(group.own.map(({ caseId }) => eventsOf(journal, caseId)));
  const before = own.flatMap((events) => {
    const last = events.at(-1);
    return last ? [{ caseId: last.caseId, hash: last.hash }] : [];
  });
  const ours = own.flat().map(({ hash: _hash, ...event }): CaseEvent => event);
  const events = joinEvents([...ours, ...copied], group);
  const theCase = replay(events);
  if (!theCase) throw new Error('A joined case has a beginning');
  const row = projectCase(theCase, rulingAtHand(desk, theCase.regulation), await personalOf(journal, theCase), now());
  const known = new Set(ours.map(({ id }) => id));
  const came = copied.map(({ id }) => id);
  // What is spoilt here and whole in the copy is whole from now on; the rest of what is spoilt stays found out.
  const spoilt = new Set(group.own.flatMap((each) => each.spoilt));
  for (const id of came) spoilt.delete(id);
  const broken = new Map(own.flat().flatMap(({ id, hash }) => (spoilt.has(id) ? [[id, hash]] : [])));
  return { before, events: await rechain(events, broken), row, ids: came.filter((id) => !known.has(id)) };
}

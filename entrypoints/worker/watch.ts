import { badgeOf } from '../../lib/deadline/badge-of';
import { nextWakeAt } from '../../lib/deadline/next-wake-at';
import { ownRow } from '../../lib/deadline/own-row';
import { openCases } from '../../lib/journal/read';
import { showBadge, type Badge } from '../../lib/platform/badge';
import { now } from '../../lib/platform/system';
import { sleep, wakeAt } from '../../lib/platform/wake-alarm';
import { words } from '../../lib/words/words';
import { openDesk } from '../desk/open-desk';
import { officeClock } from '../desk/office-clock';
import { answersOf } from '../desk/answers-of';
import { countingAtHand } from '../desk/counting';
import { tellDue, tellLater } from './tell-due';

/** While something is wrong, and as the net under every other path, the worker looks again after this long. */
const RETRY_MS = 60_000;

let under: Promise<void> = Promise.resolve();

/** A person waits for it: the looks come after, the one at the start of a worker's life too. */
let first: Promise<void> = Promise.resolve();

/** Looks at the deadlines wait until `work` is done, however it ends. */
export function lookAfter<Done>(work: Promise<Done>): Promise<Done> {
  // Of what was done nothing is kept, however many such works this life of the worker sees.
  first = Promise.allSettled([first, work]).then(() => undefined);
  return work;
}

/** What must be read before the icon counts on, until an instant: no look at the deadlines wipes it off earlier. */
let sign: { badge: Badge; until: number } | null = null;

/** How long a sign stands before the badge tells of deadlines again. */
const SIGN_MS = 60_000;

/** Puts a sign on the icon for a minute, whatever looks are under way. */
export function holdSign(badge: Badge): Promise<void> {
  sign = { badge, until: now() + SIGN_MS };
  return keepWatch();
}

/**
 * Brings badge and alarm up to date with the journal. The next alarm is set before the work: a worker killed in the
 * middle is woken again, and a failure leaves a sign on the badge instead of an old number. One look at a time: what an
 * earlier one read never comes after what a later one wrote. Never rejects.
 */
export function keepWatch(): Promise<void> {
  const set = expectWork();
  return inTurn(() => set.then(() => first).then(look));
}

/** «Напомнить через 15 мин» on a notice. */
export function remindLater(noticeId: string): Promise<void> {
  void inTurn(async () => tellLater(await openDesk(), noticeId));
  return keepWatch();
}

function inTurn(work: () => Promise<void>): Promise<void> {
  under = under.then(work).catch(console.error);
  return under;
}

/** Before work that may change deadlines: whatever becomes of the worker meanwhile, it looks again. */
export async function expectWork(): Promise<void> {
  await wakeAt(now() + RETRY_MS).catch(console.error);
}

async function look(): Promise<void> {
  if (sign && now() < sign.until) {
    await showBadge(sign.badge);
    await wakeAt(sign.until);
    return;
  }
  try {
    const desk = await openDesk();
    const clock = officeClock(desk);
    const profile = countingAtHand(desk, desk.office.regulation)?.profile;
    const answers = answersOf(desk, now());
    const rows = (await openCases(desk.journal)).map((row) => ownRow(row, answers));
    await showBadge(badgeOf(rows, now(), clock, desk.office.near));
    const badgeAt = nextWakeAt(rows, now(), clock, desk.office.near);
    const next = await tellDue(desk, { rows, profile, answersFor: answers, badgeAt });
    await (next === null ? sleep() : wakeAt(next));
  } catch (error) {
    console.error(error);
    await showBadge({
      text: '?',
      tone: 'late',
      title: words.icon.notCounted,
    });
  }
}

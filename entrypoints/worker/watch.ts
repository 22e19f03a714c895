import { badgeOf } from '../../lib/deadline/badge-of';
import { nextWakeAt } from '../../lib/deadline/next-wake-at';
import { openCases } from '../../lib/journal/read';
import { showBadge } from '../../lib/platform/badge';
import { now } from '../../lib/platform/system';
import { sleep, wakeAt } from '../../lib/platform/wake-alarm';
import { openDesk } from '../desk/open-desk';
import { officeClock } from '../desk/office-clock';

/** While something is wrong, and as the net under every other path, the worker looks again after this long. */
const RETRY_MS = 60_000;

/**
 * Brings badge and alarm up to date with the journal. The next alarm is set before the work: a worker killed in the
 * middle is woken again, and a failure leaves a sign on the badge instead of an old number.
 */
export async function keepWatch(): Promise<void> {
  await wakeAt(now() + RETRY_MS);
  try {
    const desk = await openDesk();
    const clock = officeClock(desk);
    const rows = await openCases(desk.journal);
    await showBadge(badgeOf(rows, now(), clock));
    const next = nextWakeAt(rows, now(), clock);
    await (next === null ? sleep() : wakeAt(next));
  } catch {
    await showBadge({
      text: '?',
      tone: 'late',
      title: 'В работу: сроки не посчитаны. Откройте панель, там сказано почему.',
    });
  }
}

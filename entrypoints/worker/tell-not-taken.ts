import { showBadge } from '../../lib/platform/badge';
import { now } from '../../lib/platform/system';
import { wakeAt } from '../../lib/platform/wake-alarm';

/** How long the sign stands before the badge tells of deadlines again. */
const SIGN_MS = 60_000;

/** Says on the icon that a message was NOT taken, and why: no button stands beside it to say so. */
export async function tellNotTaken(reason: string): Promise<void> {
  await wakeAt(now() + SIGN_MS);
  await showBadge({ text: '!', tone: 'late', title: `В работу: сообщение НЕ взято. ${reason}` });
}

import { words } from '../../lib/words/words';
import { holdSign } from './watch';

/** Says on the icon that a message was NOT taken, and why: no button stands beside it to say so. */
export async function tellNotTaken(reason: string): Promise<void> {
  await holdSign({ text: '!', tone: 'late', title: words.icon.notTaken(reason) });
}

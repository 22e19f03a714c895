import { SNOOZE } from './ledger';
import type { NoticeMemory } from './memory';

/**
 * The memory after «Напомнить через 15 мин» on a notice: what it told of is told once more then, or at the next start of
 * work, if it still stands.
 */
export function snoozed(memory: NoticeMemory, noticeId: string, now: number): NoticeMemory {
  const [type, of] = noticeId.split(' ', 2);
  const isMeant = (subject: string, toldAt: number) => {
    if (type === 'many') return toldAt === Number(of) && subject !== 'digest';
    return subject === noticeId || (type === 'case' && subject.startsWith(`${of} `));
  };
  const meant = Object.entries(memory.told).filter(([subject, [, toldAt]]) => isMeant(subject, toldAt));
  const again = Object.fromEntries(meant.map(([subject]) => [subject, now + SNOOZE]));
  return { ...memory, again: { ...memory.again, ...again } };
}

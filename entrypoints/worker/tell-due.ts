import { type NoticeMemory, NOTHING_TOLD } from '../../lib/deadline/notices/memory';
import { noticesOf } from '../../lib/deadline/notices/notices-of';
import { snoozed } from '../../lib/deadline/notices/snoozed';
import type { CaseRow } from '../../lib/journal/case-row';
import type { JournalDatabase } from '../../lib/journal/database';
import { isShown, showNotice, type SystemNotice } from '../../lib/platform/notifications';
import { now } from '../../lib/platform/system';
import { dictionary, number, orNull, pair, record, text } from '../../lib/shape/shape';
import { officeDate } from '../../lib/time/office-date';
import { noticeText } from '../../lib/words/notice-text';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { ACTIVITY, isLocked, LOCK, readLock } from '../desk/lock';
import { officeClock } from '../desk/office-clock';
import { readReminders, REMINDERS } from '../desk/reminder-rules';
import type { Counting } from '../desk/counting';
import { owedReports, REPORT_PAPERS } from '../desk/report-papers';

/** `pending`: decided on and perhaps not shown yet, should the worker have died in between. */
type Kept = NoticeMemory & { pending: SystemNotice | null };

const KEY = 'notices';

const kept = record<Kept>({
  told: dictionary(pair(number)),
  again: dictionary(number),
  looked: number,
  wake: orNull(number),
  leap: orNull(pair(number)),
  pending: orNull(record({ id: text, title: text, message: text })),
});

interface Look {
  /** Open cases. */
  rows: readonly CaseRow[];
  profile: Counting['profile'] | undefined;
  answersFor: (role: string) => boolean;
  /** When the badge wants the next look. */
  badgeAt: number | null;
}

/** What could not be written down, for the disk is full: people are reminded all the same, as long as this worker lives once. */
let unwritten: Kept | null = null;

/**
 * Tells what is due and answers when to look next (epoch ms; null: after the next event). What is told is written down
 * before it is shown, with its words: a worker that dies in between shows it in its next life, under the same id and so
 * not twice.
 */
export async function tellDue(desk: Desk, { rows, profile, answersFor, badgeAt }: Look): Promise<number | null> {
  const { journal } = desk;
  const names = [KEY, REMINDERS, LOCK, ACTIVITY, REPORT_PAPERS];
  const [stored, rules, lock, activity, papers] = await journal.settings.bulkGet(names);
  const before: Kept = unwritten ?? (kept(stored?.value) ? stored.value : { ...NOTHING_TOLD, pending: null });
  if (before.pending && !(await isShown(before.pending.id))) await show(before.pending);
  const at = now();
  const clock = officeClock(desk);
  const isDiscreet = isLocked(readLock(lock?.value), activity?.value, at);
  const { notice, memory, nextAt } = noticesOf({
    rows,
    reports: owedReports(profile?.reports ?? {}, papers?.value, officeDate(at, clock.hours.zone).date),
    rules: readReminders(rules?.value),
    memory: before,
    now: at,
    clock,
    answersFor,
  });
  const wake = badgeAt === null || nextAt === null ? (badgeAt ?? nextAt) : Math.min(badgeAt, nextAt);
  const pending = notice && { id: notice.id, ...noticeText(notice, at, clock.hours.zone, isDiscreet) };
  const after = { ...memory, looked: at, wake };
  await keep(journal, { ...after, pending });
  if (pending) {
    await show(pending);
    await keep(journal, { ...after, pending: null });
  }
  return wake;
}

/** A system that shows no notices takes nothing else away: the badge stands, and «Сегодня» has it all. */
async function show(notice: SystemNotice): Promise<void> {
  await showNotice(notice, words.notice).catch(console.error);
}

/** «Напомнить через 15 мин». */
export async function tellLater({ journal }: Desk, noticeId: string): Promise<void> {
  const stored: unknown = unwritten ?? (await journal.settings.get(KEY))?.value;
  if (kept(stored)) await keep(journal, { ...stored, ...snoozed(stored, noticeId, now()) });
}

async function keep(journal: JournalDatabase, value: Kept): Promise<void> {
  try {
    await journal.settings.put({ key: KEY, value });
    unwritten = null;
  } catch (error) {
    console.error(error);
    unwritten = value;
  }
}

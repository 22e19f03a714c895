import { numberName } from '../case/number-name';
import type { Item, Notice, ReportDue } from '../deadline/notices/notice';
import { officeInstant, officeDate } from '../time/office-date';
import { dueWords } from './due-words';
import { duration } from './duration';
import { plural } from './plural';
import { words } from './words';

/** A notice as the system shows it. */
export interface NoticeText {
  title: string;
  message: string;
}

/** How many cases a notice names: the system cuts the rest. */
const SHOWN = 4;

const it = words.notice;

/**
 * A notice in words: dates are those of the office's zone at `now`. `isDiscreet`: on a locked computer it names numbers
 * and times only, not what a case is about.
 */
export function noticeText(
  { type, items, reports }: Notice,
  now: number,
  zone: string,
  isDiscreet: boolean,
): NoticeText {
  const [first] = items;
  const ofReports = reports.map((report) => reportLine(report, now, zone));
  if (type === 'digest') return { title: it.digest, message: [...digestLines(items, zone), ...ofReports].join('\n') };
  if (type === 'case' && first) {
    const { label, at, clause } = first.due;
    const by = it.due(label || it.promise, dueWords(at, now, zone), clause);
    return { title: headOf(first), message: [by, !isDiscreet && first.about].filter(Boolean).join('\n') };
  }
  const cases = new Set(items.map(({ caseId }) => caseId)).size;
  const rest = items.length > SHOWN ? [it.more(items.length - SHOWN)] : [];
  return {
    title: cases === 0 ? it.report : it.many(`${cases} ${plural(cases, it.cases)}`),
    message: [...items.slice(0, SHOWN).map(headOf), ...rest, ...ofReports].join('\n'),
  };
}

function headOf({ number, due: { whose }, isLate, left }: Item): string {
  const late = whose === 'executor' ? it.executorLate : it.late;
  return `№\u00a0${numberName(number)}: ${isLate ? late : it.left(duration(Math.max(left, 0)))}`;
}

function digestLines(items: readonly Item[], zone: string): string[] {
  const own = items.filter(({ due }) => due.whose === 'own' && !due.debt);
  const late = own.filter(({ isLate }) => isLate).length;
  const today = own.filter(({ isLate }) => !isLate);
  const [first] = today;
  const executors = items.filter(({ due, isLate }) => due.whose === 'executor' && !due.debt && isLate).length;
  const debts = items.filter(({ due }) => due.debt).length;
  return [
    late > 0 ? it.lateCount(late) : '',
    first
      ? it.todayCount(today.length, `${officeDate(first.due.at, zone).time} (№\u00a0${numberName(first.number)})`)
      : '',
    executors > 0 ? it.executors(executors) : '',
    debts > 0 ? it.promised(debts) : '',
  ].filter(Boolean);
}

function reportLine({ label, clause, dueDate }: ReportDue, now: number, zone: string): string {
  return dueDate === null ? `${label} (${clause})` : it.due(label, dayOf(dueDate, now, zone), clause);
}

/** «завтра», «пн», «10 ноя». */
function dayOf(date: string, now: number, zone: string): string {
  return dueWords(officeInstant(date, '12:00', zone), now, zone).replace(/ 12:00$/, '');
}

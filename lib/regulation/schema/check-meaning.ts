import { officeHoursProblems } from '../../time/office-hours-problems';
import { hoursOfCalendar } from '../hours-of-calendar';
import type { Condition, RegulationProfile } from '../schema';
import { checkCondition } from './check-condition';

type Path = (string | number)[];
type Bad = (message: string, path: Path) => void;

/**
 * What is well written and would be counted otherwise than it was meant, or not at all: hours that no clock can keep,
 * questions that are never true, tables in which nothing is found. Better refused with words than silently wrong.
 */
export function checkMeaning(profile: RegulationProfile, bad: Bad): void {
  checkCalendars(profile, bad);
  checkStops(profile, bad);
  checkTables(profile, bad);
  checkDays(profile, bad);
  for (const [condition, path] of conditionsOf(profile)) checkCondition(condition, path, profile, bad);
}

function checkCalendars({ calendars, defaultCalendar }: RegulationProfile, bad: Bad): void {
  for (const [name, calendar] of Object.entries(calendars)) {
    const at = ['calendars', name];
    // The office's own week is only a proposal: the act may leave it out.
    if (calendar.hours === 'fixed' || Object.keys(calendar.week).length > 0)
      for (const problem of officeHoursProblems(hoursOfCalendar(calendar))) bad(problem.replace(/\.$/, ''), at);
    if (calendar.hours === 'fixed') continue;
    if (name !== defaultCalendar || calendar.owner !== 'own')
      bad('по нему считали бы часы самой администрации; если часы у него свои, впишите hours: "fixed"', at);
    if (calendar.holidays === 'none')
      bad('часы администрации не идут в праздники; если праздников у службы нет, впишите hours: "fixed"', at);
  }
}

/** The beginnings of a case are done after nothing: a term that ends with its own beginning would be met at once. */
function checkStops({ deadlines, acts }: RegulationProfile, bad: Bad): void {
  for (const [name, { act, due, per, satisfiedBy }] of Object.entries(deadlines)) {
    const stops = satisfiedBy.length > 0 ? satisfiedBy : [acts[act]?.emits];
    if (per === 'case' && 'event' in due && due.event !== undefined && stops.includes(due.event))
      bad(`срок начинается и останавливается одним событием: ${due.event}`, ['deadlines', name, 'satisfiedBy']);
  }
}

const TABLE_KEYS: readonly string[] = ['topic', 'place', 'severity', 'handling', 'source', 'platform', 'visibility'];

function checkTables({ tables, deadlines }: RegulationProfile, bad: Bad): void {
  for (const [name, { key, rows }] of Object.entries(tables)) {
    const unknown = key.find((fact) => !TABLE_KEYS.includes(fact));
    if (unknown !== undefined)
      bad(`строку ищут по признакам карточки: ${TABLE_KEYS.join(', ')}; такого нет: ${unknown}`, [
        'tables',
        name,
        'key',
      ]);
    for (const [index, row] of rows.entries())
      for (const fact of key)
        if (typeof row[fact] !== 'string')
          bad(`в строке нет слова для ${fact}, она никогда не найдётся`, ['tables', name, 'rows', index]);
  }
  for (const { due } of Object.values(deadlines)) {
    if (due.type !== 'lookup') continue;
    for (const [index, { [due.column]: cell }] of (tables[due.table]?.rows ?? []).entries())
      if (cell !== undefined && !(typeof cell === 'object' && 'amount' in cell))
        bad('нужен срок: { "amount": 9, "unit": "day", "clock": "working" }', [
          'tables',
          due.table,
          'rows',
          index,
          due.column,
        ]);
  }
}

const LONGEST = { day: 1, week: 7, month: 31, quarter: 31, year: 31 };

function checkDays({ reports, effective: { from, to } }: RegulationProfile, bad: Bad): void {
  if (from !== null && to !== null && to < from) bad(`конец раньше начала: ${from} … ${to}`, ['effective']);
  for (const [name, { schedule }] of Object.entries(reports)) {
    if (!('every' in schedule) || (schedule.dueDay ?? 1) <= LONGEST[schedule.every]) continue;
    const days = schedule.every === 'week' ? 'день недели от 1 до 7' : 'у ежедневного отчёта день не называют';
    bad(days, ['reports', name, 'schedule']);
  }
}

function* conditionsOf(profile: RegulationProfile): Generator<[condition: Condition, path: Path]> {
  for (const part of ['deadlines', 'acts', 'proofs'] as const)
    for (const [name, { when }] of Object.entries(profile[part])) if (when) yield [when, [part, name, 'when']];
  if (profile.scope.include) yield [profile.scope.include, ['scope', 'include']];
  for (const [name, { trigger }] of Object.entries(profile.escalations))
    if ('fact' in trigger) yield [trigger, ['escalations', name, 'trigger']];
}

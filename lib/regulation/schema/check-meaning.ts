import type { z } from 'zod';
import type { Condition, DueRule, RegulationProfile } from '../schema';
import { CASE_BEGINNINGS } from '../case-beginnings';
import { WORD_FACTS } from '../case-vocabulary';
import type { Bad, Path } from './bad';
import { checkCondition } from './check-condition';
import { calendarsInUse } from './check-hours';

/**
 * What is well written and would be counted otherwise than it was meant, or not at all: hours of the wrong office,
 * questions that are never true, tables in which nothing is found. Better refused with words than silently wrong. What is
 * only told to a person (scope, escalations, tables and calendars that no deadline leans on) is counted by nothing.
 */
export function checkMeaning(profile: RegulationProfile, ctx: z.RefinementCtx): void {
  const bad: Bad = (message, path) => ctx.addIssue({ code: 'custom', message, path });
  checkCalendars(profile, bad);
  checkStops(profile, bad);
  checkRollOvers(profile, bad);
  checkTables(profile, bad);
  checkDays(profile, bad);
  for (const [condition, path] of conditionsOf(profile)) checkCondition(condition, path, profile, bad);
}

function checkCalendars(profile: RegulationProfile, bad: Bad): void {
  for (const [name, calendar] of calendarsInUse(profile)) {
    if (calendar.hours === 'fixed') continue;
    const at = ['calendars', name];
    if (name !== profile.defaultCalendar || calendar.owner !== 'own')
      bad('по нему считали бы часы самой администрации; если часы у него свои, впишите hours: "fixed"', at);
    if (calendar.holidays === 'none')
      bad('часы администрации не идут в праздники; если праздников у службы нет, впишите hours: "fixed"', at);
  }
}

const BEGINNINGS: ReadonlySet<string> = new Set(CASE_BEGINNINGS);

/** A term that ends with the very beginning it runs from would be met at once. */
function checkStops({ deadlines, acts }: RegulationProfile, bad: Bad): void {
  for (const [name, { act, due, per, satisfiedBy }] of Object.entries(deadlines)) {
    if (per !== 'case' || due.type === 'none' || !('event' in due) || !BEGINNINGS.has(due.event)) continue;
    const stops = satisfiedBy.length > 0 ? satisfiedBy : [acts[act]?.emits];
    if (stops.includes(due.event))
      bad(`срок начинается и останавливается одним событием: ${due.event}`, ['deadlines', name, 'satisfiedBy']);
  }
}

function checkRollOvers({ deadlines }: RegulationProfile, bad: Bad): void {
  for (const [name, { due, rollover }] of Object.entries(deadlines))
    if (rollover === 'nextWorkingDay' && !isInDays(due))
      bad('перенос на рабочий день имеет смысл только для срока в календарных днях', ['deadlines', name, 'rollover']);
}

/** Working days never end on a day off: said of them, it is true by itself. */
function isInDays(due: DueRule): boolean {
  if (due.type === 'after') return due.limit.unit === 'day';
  return due.type === 'lookup' || due.type === 'until';
}

const TABLE_KEYS: readonly string[] = WORD_FACTS;

function checkTables({ tables, deadlines }: RegulationProfile, bad: Bad): void {
  const used = new Set(Object.values(deadlines).map(({ due }) => (due.type === 'lookup' ? due.table : null)));
  for (const [name, { key, rows }] of Object.entries(tables)) {
    if (!used.has(name)) continue;
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
}

import type { DeadlineRule, DueRule, Duration, RegulationProfile } from '../regulation/schema';
import { count } from './duration';
import { words } from './words';

/** When a deadline of a profile is due, in one line: «9 рабочих часов с момента: сообщение выявлено; не позднее срока …». */
export function dueRuleWords(
  { due, notBefore, notLaterThan, rollover }: DeadlineRule,
  profile: RegulationProfile,
): string {
  const since =
    notBefore === undefined ? [] : [words.rules.due.notBefore(profile.events[notBefore]?.label ?? notBefore)];
  const caps = notLaterThan.map((id) => {
    const cap = profile.deadlines[id];
    return words.rules.due.notLaterThan(cap?.label ?? id, cap?.provenance.clause ?? '');
  });
  const roll = rollover === 'nextWorkingDay' ? [words.rules.due.rollover] : [];
  const target = due.type === 'after' && due.target ? [words.rules.target(amountWords(due.target))] : [];
  return [dueFormWords(due, profile), ...target, ...since, ...caps, ...roll].join('; ');
}

/** «30 рабочих минут», «8 календарных дней». */
export function amountWords({ amount, unit, clock }: Duration): string {
  if (clock === 'elapsed') return count(amount, unit === 'day' ? 'calendarDay' : unit);
  return count(amount, UNITS[unit]);
}

const UNITS = { minute: 'workingMinute', hour: 'workingHour', day: 'workingDay' } as const;

/** What an act says of when something is due, its caps and marks left out: «незамедлительно с момента: …». */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function dueFormWords(due: DueRule, profile: RegulationProfile): string {
  const said = words.rules.due;
  const event = (id: string) => profile.events[id]?.label ?? id;
  const deadline = (id: string) => profile.deadlines[id]?.label ?? id;
  switch (due.type) {
    case 'after':
      return said.after(amountWords(due.limit), event(due.event));
    case 'before':
      return said.before(amountWords(due.lead), deadline(due.deadline));
    case 'fraction':
      return said.fraction(`${Math.round(due.ratio * 100)} %`, deadline(due.deadline));
    case 'until': {
      const days = count(due.dayOffset, due.dayKind === 'working' ? 'workingDay' : 'calendarDay');
      const time = due.time === 'endOfWork' ? said.endOfWork : due.time;
      return said.until(time, due.dayOffset === 0 ? said.sameDay : days, event(due.event));
    }
    case 'lookup':
      return said.lookup(due.table, event(due.event));
    case 'declared':
      return said.declared(due.by.map((id) => profile.roles[id]?.label ?? id).join(', '));
    case 'immediate':
      return said.immediate(event(due.event));
    case 'none':
      return said.none;
  }
}

import { isCivilDate, minuteOfDay } from './civil-date';
import type { Interval, OfficeHours } from './office-hours';
import { isZone } from './zone-offsets';

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

/**
 * Everything that keeps these hours from being counted with, in Russian, one sentence each, naming the place:
 * «Среда: время „9:00“ — нужно вида 09:00». Empty if all is well.
 */
export function officeHoursProblems(hours: OfficeHours): string[] {
  const problems: string[] = [];
  if (!isZone(hours.zone))
    problems.push(`Часовой пояс «${hours.zone}» неизвестен: нужно название IANA, например Asia/Yekaterinburg.`);
  for (const [weekday, intervals] of Object.entries(hours.week)) {
    const name = WEEKDAYS[Number(weekday) - 1];
    if (name === undefined) problems.push(`Неделя: день «${weekday}» — нужна цифра от 1 (понедельник) до 7.`);
    else problems.push(...intervalProblems(capitalised(name), intervals));
  }
  if (!/^(?:swap|weekday:[1-7])$/.test(hours.workingWeekend))
    problems.push(`Рабочая суббота: «${hours.workingWeekend}» — нужно swap или weekday:1 … weekday:7.`);
  problems.push(...dateProblems('Свои выходные', hours.localHolidays));
  problems.push(...dateProblems('Свои сокращённые дни', hours.localShortened));
  problems.push(...dateProblems('Часы отдельных дат', Object.keys(hours.overrides)));
  for (const [date, intervals] of Object.entries(hours.overrides)) problems.push(...intervalProblems(date, intervals));
  const someHours = [...Object.values(hours.week), ...Object.values(hours.overrides)].some((day) => day.length > 0);
  if (!someHours) problems.push('Рабочих часов нет ни в одном дне: укажите часы хотя бы одного дня недели.');
  return problems;
}

function intervalProblems(place: string, intervals: readonly Interval[]): string[] {
  const problems: string[] = [];
  let end = 0;
  for (const [open, close] of intervals) {
    const [from, until] = [minuteOfDay(open), minuteOfDay(close)];
    if (from === null || until === null)
      problems.push(`${place}: время «${from === null ? open : close}» — нужно вида 09:00, конец суток 24:00.`);
    else if (until <= from) problems.push(`${place}: ${open}–${close} — окончание не позже начала.`);
    else if (from < end) problems.push(`${place}: ${open}–${close} начинается раньше, чем кончается предыдущее время.`);
    end = until ?? end;
  }
  return problems;
}

function dateProblems(place: string, dates: readonly string[]): string[] {
  return dates.filter((date) => !isCivilDate(date)).map((date) => `${place}: «${date}» — нужна дата вида 2026-04-21.`);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

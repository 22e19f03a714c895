import type { DayKind } from '../../time/day-hours';

/** The calendar of a year with every special day. */
export const calendar: {
  title: (year: number) => string;
  previous: string;
  next: string;
  provisional: string;
  kind: Record<DayKind, string>;
  shortened: Record<'calendar' | 'office', string>;
  legend: string;
  list: string;
  workingDays: (n: string, hours: string) => string;
  empty: string;
} = {
  title: (year) => `Календарь ${year} года`,
  previous: 'Прошлый год',
  next: 'Следующий год',
  provisional: 'Предварительно: постановления Правительства о переносе выходных на этот год ещё нет.',
  kind: {
    override: 'особые часы',
    localHoliday: 'местный выходной',
    workingWeekend: 'рабочий выходной',
    holiday: 'праздник',
    transferred: 'перенесённый выходной',
    presidential: 'нерабочий день по указу',
    closed: 'выходной',
    ordinary: 'рабочий день',
  },
  shortened: { calendar: 'короче на час', office: 'короче на час по решению администрации' },
  legend: 'Обозначения',
  list: 'Особые дни',
  workingDays: (n, hours) => `${n}, ${hours}`,
  empty: 'В этом году особых дней нет.',
};

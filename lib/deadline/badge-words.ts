import { numberName } from '../case/number-name';
const plural = new Intl.PluralRules('ru');
const CASES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'карточка', few: 'карточки' };
const WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];

/** Everything the badge and its tooltip say. */
export const badgeWords = {
  weekday: (isoWeekday: number): string => WEEKDAYS[isoWeekday - 1] ?? '',
  minutes: (count: number): string => `${count}м`,
  hours: (count: number): string => `${count}ч`,
  days: (count: number): string => `${Math.min(count, 999)}д`,
  late: (count: number): string => `!${count > 99 ? '99+' : count}`,
  quiet: '·',
  idleTitle: 'В работу: своих сроков нет',
  runningTitle: (number: number, due: string): string =>
    `В работу: ближайший срок — №\u00a0${numberName(number)}, ${due}`,
  lateTitle: (numbers: readonly number[]): string => {
    const shown = numbers.slice(0, 3).map(numberName).join(', ');
    const count = numbers.length;
    return `В работу: просрочено — ${count} ${CASES[plural.select(count)] ?? 'карточек'} (№\u00a0${shown}${count > 3 ? '…' : ''})`;
  },
  quietTitle: (start: string): string => `В работу: нерабочее время, начало ${start}`,
  waitingLate: (count: number): string => `, просрочено: ${count}`,
  waiting: (number: number, due: string): string => `, первый срок — №\u00a0${numberName(number)}, ${due}`,
  today: (time: string): string => `сегодня в ${time}`,
  onDay: (weekday: string, day: number, month: number, time: string): string =>
    `${weekday} ${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')} в ${time}`,
};

/**
 * A date for which there is no production calendar was asked for. The message is for the person at the screen:
 * which year is missing and what to do about it. `year` is the first year that is missing.
 */
export class CalendarRangeError extends RangeError {
  readonly year: number;

  constructor(year: number, firstYear: number, lastYear: number) {
    super(
      year < firstYear
        ? `Нет производственного календаря на ${year} год: данные начинаются с ${firstYear} года. Проверьте дату.`
        : `Нет производственного календаря на ${year} год: расчёт возможен по ${lastYear} год включительно. ` +
            `Проверьте дату и срок; если они верны, загрузите календарь на ${year} год из файла.`,
    );
    this.name = 'CalendarRangeError';
    this.year = year;
  }
}

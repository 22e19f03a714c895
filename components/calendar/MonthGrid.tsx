import { words } from '../../lib/words/words';
import { dayTitle } from './day-title';
import type { YearDay } from './year-days';

const it = words.calendar;

/** One month: special days carry a letter besides their colour, and their reason as a hint. */
export function MonthGrid({ name, days }: { name: string; days: readonly YearDay[] }) {
  return (
    <table class="month">
      <caption class="month__name">{name}</caption>
      <thead>
        <tr>
          {words.dates.weekdays.map((weekday, index) => (
            <th scope="col" key={weekday} abbr={words.namesOfDays.weekdaysFull[index] ?? ''}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td
                key={weekday}
                class={day === null ? '' : classOf(day)}
                title={day?.isSpecial ? dayTitle(day) : undefined}
              >
                {day?.day}
                {day?.mark != null && <span class="month__sign">{it.sign[day.mark]}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ mark, intervals }: YearDay): string {
  if (mark !== null) return `month__day--${mark}`;
  return intervals.length === 0 ? 'month__day--closed' : '';
}

/** Rows of seven from Monday on; places outside the month are null. */
function weeksOf(days: readonly YearDay[]): (YearDay | null)[][] {
  const before = Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null);
  const cells = [...before, ...days];
  const after = Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => null);
  const all = [...cells, ...after];
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

import { words } from '../../lib/words/words';
import { dayTitle } from './day-title';
import type { YearDay } from './year-days';

const it = words.calendar;

/** Special days as a list: the same as in the grid, for reading. */
export function SpecialDays({ days }: { days: readonly YearDay[] }) {
  return (
    <section>
      <h2 class="next__title">{it.list}</h2>
      {days.length === 0 && <p class="muted">{it.empty}</p>}
      <ul class="special-days">
        {days.map((day) => (
          <li class="special-day" key={day.date}>
            <span class="special-day__date">
              {day.day} {words.dates.months[day.month - 1]}, {words.dates.weekdays[day.weekday - 1]}
            </span>
            <span>{dayTitle(day)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

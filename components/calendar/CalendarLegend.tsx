import { words } from '../../lib/words/words';
import type { SpecialMark, YearDay } from './year-days';

const it = words.calendar;

/** What the letters of the grid mean: only those this year has. */
export function CalendarLegend({ days }: { days: readonly YearDay[] }) {
  const marks = [...new Set(days.flatMap(({ mark }) => (mark === null ? [] : [mark])))];
  return (
    <ul class="legend" aria-label={it.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <span class={`legend__sign month__day--${mark}`}>{it.sign[mark]}</span> {nameOf(mark)}
        </li>
      ))}
    </ul>
  );
}

function nameOf(mark: SpecialMark): string {
  return mark === 'shortened' ? it.shortenedDay : it.kind[mark];
}

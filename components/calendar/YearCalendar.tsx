import { useSignal } from '@preact/signals';
import type { WorkClock } from '../../lib/time/work-clock';
import { count, duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import type { Outcome } from '../view-models';
import { FileButton } from '../controls/FileButton';
import { PageHead } from '../controls/PageHead';
import { minutesOf } from '../hours-input';
import { CalendarLegend } from './CalendarLegend';
import { MonthGrid } from './MonthGrid';
import { SpecialDays } from './SpecialDays';
import { yearDays } from './year-days';

interface Props {
  /** Year shown first. */
  year: number;
  /** The office's clock: its hours on top of the production calendar. */
  clock: WorkClock;
  /** Names of local days off, by date. */
  dayNames: Readonly<Record<string, string>>;
  /** Reads a calendar of a year from a file; the words say what is wrong with it. */
  onImport: (file: File) => Promise<Outcome>;
  onBack: () => void;
}

const it = words.calendar;

/** Twelve months with every special day marked and named, and the same days as a list. */
export function YearCalendar({ year, clock, dayNames, onImport, onBack }: Props) {
  const shown = useSignal(year);
  const { firstYear, lastYear } = clock.calendar;
  const days = yearDays(clock, shown.value, dayNames);
  const isProvisional = clock.calendar.statusOf(shown.value) === 'provisional';
  const worked = days.filter(({ intervals }) => intervals.length > 0);
  const minutes = worked.reduce((sum, { intervals }) => sum + minutesOf(intervals), 0);
  return (
    <div class="case">
      <PageHead title={it.title(shown.value)} back={words.common.back} onBack={onBack}>
        <button
          class="icon-button"
          type="button"
          aria-label={it.previous}
          title={it.previous}
          disabled={shown.value <= firstYear}
          onClick={() => shown.value--}
        >
          ‹
        </button>
        <button
          class="icon-button"
          type="button"
          aria-label={it.next}
          title={it.next}
          disabled={shown.value >= lastYear}
          onClick={() => shown.value++}
        >
          ›
        </button>
      </PageHead>
      <main class="page">
        {isProvisional && <p class="notice notice--warning">{it.provisional}</p>}
        <p class="muted">{it.workingDays(count(worked.length, 'workingDay'), duration(minutes))}</p>
        <CalendarLegend days={days} />
        <div class="months">
          {words.namesOfDays.monthsFull.map((name, index) => (
            <MonthGrid key={name} name={name} days={days.filter(({ month }) => month === index + 1)} />
          ))}
        </div>
        <FileButton label={it.importFile} accept=".json,application/json" onFile={onImport} />
        <p class="field__hint">{it.importHint}</p>
        <SpecialDays days={days.filter(({ isSpecial }) => isSpecial)} />
      </main>
    </div>
  );
}

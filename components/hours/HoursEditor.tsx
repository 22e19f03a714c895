import { officeHoursProblems } from '../../lib/time/office-hours-problems';
import type { OfficeHours, Weekday } from '../../lib/time/office-hours';
import { words } from '../../lib/words/words';
import { zoneChoices } from '../../lib/words/zone-choices';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { PageHead } from '../controls/PageHead';
import { SelectField } from '../controls/SelectField';
import { WeekFields, readWeek } from '../controls/WeekFields';
import { useOfficeClock } from '../controls/use-office-clock';
import type { Outcome } from '../view-models';
import { DateList } from './DateList';
import { OverrideList } from './OverrideList';

interface Props {
  hours: OfficeHours;
  /** Names of local days off, by date. */
  dayNames: Readonly<Record<string, string>>;
  onSave: (hours: OfficeHours, dayNames: Readonly<Record<string, string>>) => Promise<Outcome>;
  onBack: () => void;
}

const it = words.hours;
const WEEKDAYS: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '7'];

/** When the office works: week, zone, local days, hours of single dates. Open cases move when it is saved. */
export function HoursEditor({ hours, dayNames, onSave, onBack }: Props) {
  const { now } = useOfficeClock();
  const weekends = [
    { id: 'swap', label: it.workingWeekendSwap },
    ...WEEKDAYS.slice(0, 5).map((day) => ({
      id: `weekday:${day}`,
      label: it.workingWeekendAs(words.namesOfDays.weekdaysFull[Number(day) - 1] ?? ''),
    })),
  ];
  const saveHours = async (changed: Partial<OfficeHours>, names = dayNames): Promise<Outcome> => {
    const edited = { ...hours, ...changed };
    const [problem] = officeHoursProblems(edited);
    return problem === undefined ? onSave(edited, names) : { done: false, refusal: problem };
  };
  const saveWeek = (read: (field: string) => string): Promise<Outcome> => {
    const weekday = WEEKDAYS.find((day) => read('workingWeekend') === `weekday:${day}`);
    return saveHours({
      zone: read('zone'),
      week: readWeek(read),
      workingWeekend: weekday ? `weekday:${weekday}` : 'swap',
      presidential: read('presidential') === 'yes',
    });
  };
  return (
    <div class="case">
      <PageHead title={it.title} back={words.common.back} onBack={onBack} />
      <main class="page">
        <p class="lead">{it.movesOpen}</p>
        <Form name="office-hours" submit={words.common.save} primary onSubmit={saveWeek}>
          <WeekFields week={hours.week} />
          <SelectField
            name="zone"
            label={it.zone}
            choices={zoneChoices(now.value, hours.zone)}
            empty={words.common.notChosen}
            initial={hours.zone}
            required={words.firstRun.hours.zoneMissing}
          />
          <SelectField
            name="workingWeekend"
            label={it.workingWeekend}
            choices={weekends}
            empty={words.common.notChosen}
            initial={hours.workingWeekend}
            required={it.workingWeekendSwap}
          />
          <CheckField name="presidential" label={it.presidential} initial={hours.presidential ?? false} />
        </Form>
        <DateList
          title={it.localHolidays}
          hint={it.localHolidaysHint}
          dates={hours.localHolidays}
          names={dayNames}
          onChange={(dates, names) => saveHours({ localHolidays: dates }, names)}
        />
        <DateList
          title={it.localShortened}
          hint={it.localShortenedHint}
          dates={hours.localShortened}
          onChange={(dates) => saveHours({ localShortened: dates })}
        />
        <OverrideList overrides={hours.overrides} onChange={(overrides) => saveHours({ overrides })} />
      </main>
    </div>
  );
}

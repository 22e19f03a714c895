import type { OfficeHours } from '../../lib/time/office-hours';
import { words } from '../../lib/words/words';
import { zoneChoices } from '../../lib/words/zone-choices';
import { zoneNote } from '../../lib/words/zone-note';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { WeekFields, readWeek } from '../controls/WeekFields';

interface Props {
  hours: OfficeHours;
  browserZone: string;
  now: number;
  onBack: () => void;
  onAnswered: (hours: OfficeHours) => void;
}

const it = words.firstRun.hours;

/** Question two: when the office works. It begins with the hours of the regulation. */
export function HoursQuestion({ hours, browserZone, now, onBack, onAnswered }: Props) {
  const differs = zoneNote(now, hours.zone, browserZone) !== null;
  return (
    <Form
      name="first-run/hours"
      submit={words.common.next}
      primary
      aside={
        <button class="button button--quiet" type="button" onClick={onBack}>
          {words.common.back}
        </button>
      }
      onSubmit={async (read) => {
        const week = readWeek(read);
        if (Object.keys(week).length === 0) return { done: false, refusal: words.hours.noDay };
        onAnswered({ ...hours, zone: read('zone'), week });
        return { done: true };
      }}
    >
      <WeekFields week={hours.week} />
      <SelectField
        name="zone"
        label={it.zone}
        choices={zoneChoices(now, hours.zone)}
        empty={words.common.notChosen}
        initial={hours.zone}
        required={it.zoneMissing}
        hint={differs ? it.zoneDiffers : undefined}
      />
    </Form>
  );
}

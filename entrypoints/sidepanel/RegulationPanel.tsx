import { useSignal } from '@preact/signals';
import { RegulationPage } from '../../components/regulation/RegulationPage';
import { MissingRegulation } from '../../components/regulation/MissingRegulation';
import { MovedNotice } from '../../components/regulation/MovedNotice';
import { YearCalendar } from '../../components/calendar/YearCalendar';
import { HoursEditor } from '../../components/hours/HoursEditor';
import type { Outcome } from '../../components/view-models';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { harderExamples } from '../../lib/deadline/harder-examples';
import { workedExample } from '../../lib/deadline/worked-example';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { officeDate } from '../../lib/time/office-date';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { changeRules } from './change-rules';
import { EditorPanel } from './EditorPanel';
import { exampleStart } from './example-start';
import { importCalendarYear } from './import-calendar-year';
import { addOwnProfile } from './own-profile';
import type { PanelStore } from './panel-store';
import { saveProfileFile } from './save-profile-file';

type Part = 'page' | 'hours' | 'calendar' | 'editor';

/** The regulation, the office's hours, the calendar of the year and the editor of an own regulation. */
export function RegulationPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const part = useSignal<Part>('page');
  const moved = useSignal<readonly MovedDeadline[] | null>(null);
  const { office } = desk;
  const clock = officeClock(desk);
  const profile = desk.profiles.find(
    ({ id, edition }) => id === office.regulation.id && edition === office.regulation.edition,
  );
  const start = exampleStart(store.now.value, office.hours.zone);
  const example = (of: RegulationProfile) => workedExample(of, clock, start);
  const toPage = () => (part.value = 'page');
  const tellMoved = (list: readonly MovedDeadline[]) => (moved.value = list);
  if (!profile)
    return (
      <MissingRegulation
        regulation={office.regulation}
        onFile={async (file) => {
          const added = await addOwnProfile(desk, await file.text());
          return 'profile' in added ? { done: true } : { done: false, refusal: added.refusal };
        }}
        onBack={() => (store.route.value = { screen: 'queue' })}
      />
    );
  return (
    <>
      {moved.value !== null && <MovedNotice moved={moved.value} onDismiss={() => (moved.value = null)} />}
      {part.value === 'page' && (
        <RegulationPage
          profile={profile}
          readings={office.readings}
          example={example}
          harder={harderExamples(clock, start)}
          exampleStart={start}
          onReading={(id, option) =>
            changeRules(desk, (stored) => ({ ...stored, readings: { ...stored.readings, [id]: option } }), tellMoved)
          }
          next={office.next ?? null}
          onCancelNext={() => changeRules(desk, ({ next: _next, ...stored }) => stored, tellMoved)}
          onBack={() => (store.route.value = { screen: 'queue' })}
          onHours={() => (part.value = 'hours')}
          onCalendar={() => (part.value = 'calendar')}
          onEditor={() => (part.value = 'editor')}
          onExport={() => saveProfileFile(profile)}
        />
      )}
      {part.value === 'hours' && (
        <HoursEditor
          hours={office.hours}
          dayNames={office.dayNames}
          onSave={(hours, dayNames): Promise<Outcome> =>
            changeRules(desk, (stored) => ({ ...stored, hours, dayNames }), tellMoved)
          }
          onBack={toPage}
        />
      )}
      {part.value === 'calendar' && (
        <YearCalendar
          year={officeDate(store.now.value, office.hours.zone).year}
          clock={clock}
          dayNames={office.dayNames}
          onImport={(file) => importCalendarYear(desk, file, tellMoved)}
          onBack={toPage}
        />
      )}
      {part.value === 'editor' && (
        <EditorPanel
          desk={desk}
          profile={profile}
          example={example}
          exampleStart={start}
          now={store.now.value}
          onMoved={tellMoved}
          onBack={toPage}
        />
      )}
    </>
  );
}

import { signal } from '@preact/signals';
import { render } from 'preact';
import { OfficeClockContext } from '../../components/controls/office-clock';
import { TypedContext, createTyped } from '../../components/controls/typed';
import '../../components/style/index.css';
import { minutesLeft } from '../../lib/deadline/minutes-left';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { NOW, OFFICE_HOURS } from './fixtures/office';
import { SCREENS } from './screens';

/** `?screen=case-review`; without it, the list of screens. */
const name = new URLSearchParams(location.search).get('screen') ?? '';
const screen = SCREENS[name];
const work = createWorkClock(OFFICE_HOURS, russianCalendar);
const clock = {
  now: signal(NOW),
  zone: OFFICE_HOURS.zone,
  browserZone: screen?.browserZone ?? 'Europe/Moscow',
  minutesBetween: (from: number, until: number) => work.between(from, until),
  minutesLeft: (from: number, dueAt: number) => minutesLeft(work, from, dueAt),
  soonMinutes: 60,
};

const root = document.querySelector('#app');
if (!root) throw new Error('The page has no #app');
render(
  <OfficeClockContext.Provider value={clock}>
    <TypedContext.Provider value={createTyped(screen?.typed)}>
      {screen ? screen.draw() : <ScreenList />}
    </TypedContext.Provider>
  </OfficeClockContext.Provider>,
  root,
);

function ScreenList() {
  return (
    <ul>
      {Object.keys(SCREENS).map((each) => (
        <li key={each}>
          <a href={`?screen=${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  );
}

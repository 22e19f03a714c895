import { useEffect, useMemo } from 'preact/hooks';
import { SaidToast } from '../../components/controls/SaidToast';
import { TypedContext } from '../../components/controls/typed';
import { OfficeClockContext, type OfficeClock } from '../../components/controls/office-clock';
import { FailedScreen } from '../../components/controls/FailedScreen';
import { countable } from '../../lib/deadline/countable';
import { minutesLeft } from '../../lib/deadline/minutes-left';
import { USUAL_NEAR } from '../../lib/deadline/usual-near';
import { RemadeLists } from '../../components/shell/RemadeLists';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { later } from './later';
import { useLock } from './lock/use-lock';
import type { PanelStore } from './panel-store';
import { QueuePanel } from './QueuePanel';

const AssignmentPanel = later(async () => (await import('./AssignmentPanel')).AssignmentPanel);
const ByHandPanel = later(async () => (await import('./ByHandPanel')).ByHandPanel);
const CasePanel = later(async () => (await import('./CasePanel')).CasePanel);
const DataPanel = later(async () => (await import('./DataPanel')).DataPanel);
const FirstRunPanel = later(async () => (await import('./FirstRunPanel')).FirstRunPanel);
const LostPanel = later(async () => (await import('./LostPanel')).LostPanel);
const LockPanel = later(async () => (await import('./LockPanel')).LockPanel);
const MarkupPanel = later(async () => (await import('./MarkupPanel')).MarkupPanel);
const OfficePanel = later(async () => (await import('./OfficePanel')).OfficePanel);
const TodayPanel = later(async () => (await import('./TodayPanel')).TodayPanel);
const RegulationPanel = later(async () => (await import('./RegulationPanel')).RegulationPanel);

/** The panel: the first run until it is finished, then the list, a case, or the regulation. */
export function Panel({ store }: { store: PanelStore }) {
  const desk = store.desk.value;
  const lock = useLock(store.journal.value, store.now);
  const isDrawn = desk.state === 'ready' && lock !== 'unknown' && store.queue.value.state !== 'loading';
  useEffect(() => {
    if (isDrawn) store.onDrawn();
  }, [isDrawn]);
  if (desk.state === 'failed') return <FailedScreen why={desk.why} onRetry={store.retry} onRescue={rescue} />;
  if (desk.state === 'lost') return <LostPanel loss={desk.loss} store={store} />;
  if (desk.state === 'loading' && desk.remade) return <RemadeLists {...desk.remade} />;
  if (desk.state === 'loading' || lock === 'unknown') return <p class="waiting">{words.common.loading}</p>;
  // What was typed is in the store and in the journal, not on the screen that goes.
  if (lock !== 'open') return <LockPanel desk={desk.desk} lock={lock.locked} now={store.now} />;
  return (
    <TypedContext.Provider value={store.typed.value}>
      {desk.desk.isSetUp ? <Office desk={desk.desk} store={store} /> : <FirstRunPanel desk={desk.desk} store={store} />}
    </TypedContext.Provider>
  );
}

function Office({ desk, store }: { desk: Desk; store: PanelStore }) {
  const clock = useMemo(() => contextOf(desk, store), [officeClock(desk), String(desk.office.near)]);
  const route = store.route.value;
  // What was said belongs to the screen it was said on.
  useEffect(() => () => void (store.said.value = null), [route]);
  // A case opens at once: its code is there before anybody asks for it.
  useEffect(() => {
    const idle = requestIdleCallback(() => void CasePanel.load());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <OfficeClockContext.Provider value={clock}>
      {route.screen === 'queue' && <QueuePanel desk={desk} store={store} />}
      {route.screen === 'today' && <TodayPanel desk={desk} store={store} />}
      {route.screen === 'case' && <CasePanel key={route.caseId} desk={desk} caseId={route.caseId} store={store} />}
      {route.screen === 'regulation' && <RegulationPanel desk={desk} store={store} />}
      {route.screen === 'office' && <OfficePanel desk={desk} store={store} />}
      {route.screen === 'data' && <DataPanel desk={desk} store={store} />}
      {route.screen === 'assignment' && <AssignmentPanel desk={desk} store={store} />}
      {route.screen === 'markup' && <MarkupPanel desk={desk} store={store} />}
      {store.said.value !== null && <SaidToast text={store.said.value} onClose={() => (store.said.value = null)} />}
      {route.screen === 'byHand' && <ByHandPanel desk={desk} store={store} />}
    </OfficeClockContext.Provider>
  );
}

function contextOf(desk: Desk, { now }: PanelStore): OfficeClock {
  const clock = officeClock(desk);
  return {
    now,
    zone: desk.office.hours.zone,
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutesBetween: (from, until) => clock.between(countable(clock, from), countable(clock, until)),
    minutesLeft: (from, dueAt) => minutesLeft(clock, from, dueAt),
    soonMinutes: (desk.office.near ?? USUAL_NEAR)[0],
  };
}

async function rescue() {
  return (await import('./save-rescued')).saveRescued();
}

import { Queue } from '../../components/queue/Queue';
import { SpaceNotice } from '../../components/shell/SpaceNotice';
import { Shell } from '../../components/shell/Shell';
import { executorLabel } from '../../lib/office/executor-label';
import type { Office } from '../../lib/office/office';
import { openOwnPage } from '../../lib/platform/own-tab';
import { officeDate } from '../../lib/time/office-date';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { changeOffice } from './change-office';
import { CopyReminder } from './CopyReminder';
import { later } from './later';
import type { PanelStore } from './panel-store';
import { saveViews } from './saved-views';
import { tellChanged } from './tell-changed';
import { TakenToast } from './TakenToast';
import { useAllRows } from './use-all-rows';
import { useTextHits } from './use-text-hits';
import { useLowSpace } from './use-low-space';
import { useTrouble } from './use-trouble';
import { peopleToSwitch } from './view/people-to-switch';

const BulkPanel = later(async () => (await import('./BulkPanel')).BulkPanel);

const HOMES = { vk: 'https://vk.com/', ok: 'https://ok.ru/' } as const;

/** Screens behind the menu of the frame. */
const SCREENS = ['today', 'office', 'data', 'byHand', 'assignment', 'markup'] as const;
const [FIRST, ...REST] = SCREENS.map((screen) => ({ id: screen, label: words.shell.screens[screen] }));
/** Behind the menu too, and a page of its own. */
const REPORTS = { id: 'reports', label: words.shell.reports };
const MENU = [...(FIRST ? [FIRST] : []), REPORTS, ...REST];

/** The list of cases in its frame. */
export function QueuePanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const { office } = desk;
  const trouble = useTrouble(desk, store);
  const lowSpace = useLowSpace();
  const { filter, now } = store;
  const search = store.search.value;
  const hits = useTextHits(search, filter.value.query);
  const all = useAllRows(desk, {
    isShown: store.tab.value === 'all',
    filter: filter.value,
    hits,
    isAsked: search !== null,
    now,
    onError: (error) => store.say(wordsOf(error)),
  });
  const today = officeDate(store.now.value, office.hours.zone).date;
  return (
    <Shell
      officeName={office.name}
      people={peopleToSwitch(office, today)}
      currentPersonId={office.currentPersonId}
      onPerson={(id) =>
        store.attempt(
          // The icon and the reminders are hers from now on.
          changeOffice(desk, (stored) => ({ ...stored, currentPersonId: id })).then(() => tellChanged([])),
        )
      }
      onRegulation={() => (store.route.value = { screen: 'regulation' })}
      menu={MENU}
      onMenu={(id) => {
        if (id === REPORTS.id) store.attempt(openOwnPage('/reports.html'));
        const screen = SCREENS.find((each) => each === id);
        if (screen) store.route.value = { screen };
      }}
      trouble={trouble}
      toast={<TakenToast desk={desk} store={store} />}
    >
      <CopyReminder store={store} />
      {lowSpace !== null && <SpaceNotice left={lowSpace} />}
      <Queue
        queue={store.queue.value}
        all={all}
        filter={filter}
        directory={directoryOf(office)}
        selected={store.selected}
        hits={hits}
        indexing={
          search?.progress.value
            ? {
                ...search.progress.value,
                isStopped: search.isStopped.value,
                onStop: search.stop,
                onGoOn: search.goOn,
              }
            : null
        }
        views={store.views.value}
        onViews={(views) => store.attempt(saveViews(desk.journal, views))}
        bulk={(selection) => <BulkPanel desk={desk} {...selection} />}
        cameFrom={store.cameFrom.value}
        tab={store.tab.value}
        onTab={(tab) => (store.tab.value = tab)}
        onOpen={(caseId) => (store.route.value = { screen: 'case', caseId })}
        onOpenNetwork={(network) => window.open(HOMES[network], '_blank', 'noreferrer')}
        onRetry={store.retry}
      />
    </Shell>
  );
}

/** Those who are not offered any more stay in their closed cases. */
function directoryOf({ executors, topics, places }: Office) {
  return {
    executors: executors.map(executorLabel),
    topics: topics.map(({ name }) => name),
    places: places.map(({ name }) => name),
  };
}

import { Queue } from '../../components/queue/Queue';
import { Shell } from '../../components/shell/Shell';
import type { Desk } from '../desk/desk';
import { changeOffice } from './change-office';
import type { PanelStore } from './panel-store';
import { TakenToast } from './TakenToast';
import { useTrouble } from './use-trouble';

const HOMES = { vk: 'https://vk.com/', ok: 'https://ok.ru/' } as const;

/** The list of cases in its frame. */
export function QueuePanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const { office } = desk;
  const trouble = useTrouble(desk);
  return (
    <Shell
      officeName={office.name}
      people={office.people.map(({ id, name }) => ({ id, label: name }))}
      currentPersonId={office.currentPersonId}
      onPerson={(id) => void changeOffice(desk, (stored) => ({ ...stored, currentPersonId: id }))}
      onRegulation={() => (store.route.value = { screen: 'regulation' })}
      trouble={trouble}
      toast={<TakenToast desk={desk} store={store} />}
    >
      <Queue
        queue={store.queue.value}
        tab={store.tab.value}
        onTab={(tab) => (store.tab.value = tab)}
        onOpen={(caseId) => (store.route.value = { screen: 'case', caseId })}
        onOpenNetwork={(network) => window.open(HOMES[network], '_blank', 'noreferrer')}
        onRetry={store.retry}
      />
    </Shell>
  );
}

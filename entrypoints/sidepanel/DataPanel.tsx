import { JournalCheck } from '../../components/data/JournalCheck';
import { PageHead } from '../../components/controls/PageHead';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { PrivacySections } from './data/PrivacySections';
import { DataCopies } from './DataCopies';
import { useLosses } from './data/use-losses';
import { LockPart } from './data/LockPart';
import { StoragePart } from './data/StoragePart';
import { checkJournal, rebuildLists } from './data/check-journal';
import type { PanelStore } from './panel-store';

/** «Данные»: what lies on this computer, whether it is whole, and its copies. Each section is a component of its own. */
export function DataPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  return (
    <div class="case">
      <PageHead
        title={words.data.title}
        back={words.common.back}
        onBack={() => (store.route.value = { screen: 'queue' })}
      />
      <main class="page">
        <DataCopies desk={desk} />
        <JournalCheck
          losses={useLosses(desk, store.say)}
          onCheck={(options) => checkJournal(desk, options)}
          onRebuild={(options) => rebuildLists(desk, options)}
        />
        <PrivacySections desk={desk} say={store.say} />
        <StoragePart />
        <LockPart desk={desk} say={store.say} />
      </main>
    </div>
  );
}

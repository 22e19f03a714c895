import { useSignal } from '@preact/signals';
import { PageHead } from '../../components/controls/PageHead';
import { EntryList } from '../../components/office/EntryList';
import { ExecutorList } from '../../components/office/ExecutorList';
import { ImportPage } from '../../components/office/ImportPage';
import { OfficeNav, type OfficePart } from '../../components/office/OfficeNav';
import { PersonList } from '../../components/office/PersonList';
import { SubstitutionList } from '../../components/office/SubstitutionList';
import { WorkloadList } from '../../components/office/WorkloadList';
import { MovedNotice } from '../../components/regulation/MovedNotice';
import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { officeDate } from '../../lib/time/office-date';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { rulingAtHand } from '../desk/ruling';
import { officeActions } from './office-actions';
import type { PanelStore } from './panel-store';
import { AccountsPart } from './AccountsPart';
import { AnswerKitPart } from './AnswerKitPart';
import { answerKitHeadings, type AnswerKitList } from './answer-kit-file';
import { readAnswerKitList } from './read-answer-kit-list';
import { headingsOf, readOfficeList, type OfficeList } from './read-office-list';
import { RemindersPanel } from './RemindersPanel';
import { saveSample } from './save-sample';
import { useWorkloads } from './use-workloads';
import { namedSubstitutes } from './view/named-substitutes';
import { ownRolesOf } from './view/own-roles-of';

const it = words.office;

/** The office's own lists: executors, topics, places, people, who stands in for whom, and who has how much. */
export function OfficePanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const part = useSignal<OfficePart>('executors');
  const imported = useSignal<OfficeList | AnswerKitList | null>(null);
  const moved = useSignal<readonly MovedDeadline[]>([]);
  const list = imported.value;
  const back = () => {
    if (list === null) store.route.value = { screen: 'queue' };
    else imported.value = null;
  };
  return (
    <div class="case">
      <PageHead key={list} title={list === null ? it.title : it.parts[list]} back={words.common.back} onBack={back} />
      {list === null && <OfficeNav part={part.value} onPart={(picked) => (part.value = picked)} />}
      {moved.value.length > 0 && <MovedNotice moved={moved.value} onDismiss={() => (moved.value = [])} />}
      <main class="page">
        {list !== null && (
          <ImportPage
            key={list}
            columns={columnsOf(list)}
            confirm={it.imported.confirm}
            accept={isKit(list) ? '.json,application/json' : ''}
            onFile={(file) => (isKit(list) ? readAnswerKitList(desk, list, file) : readOfficeList(desk, list, file))}
            onSample={() => saveSample(SAMPLE_NAMES[list], columnsOf(list))}
          />
        )}
        {list === null && (
          <Part
            desk={desk}
            store={store}
            part={part.value}
            onImport={(picked) => (imported.value = picked)}
            onMoved={(deadlines) => (moved.value = deadlines)}
          />
        )}
      </main>
    </div>
  );
}

const SAMPLE_NAMES = { executors: 'ispolniteli', topics: 'temy', places: 'mesta', ...words.templates.files.names };

function isKit(list: OfficeList | AnswerKitList): list is AnswerKitList {
  return list === 'templates' || list === 'answerWords';
}

function columnsOf(list: OfficeList | AnswerKitList): readonly string[] {
  return isKit(list) ? answerKitHeadings(list) : headingsOf(list);
}

interface PartProps {
  desk: Desk;
  store: PanelStore;
  part: OfficePart;
  onImport: (list: OfficeList | AnswerKitList) => void;
  onMoved: (moved: readonly MovedDeadline[]) => void;
}

function Part({ desk, store, part, onImport, onMoved }: PartProps) {
  const { office } = desk;
  const today = officeDate(store.now.value, office.hours.zone).date;
  const actions = officeActions(desk, onMoved);
  const loads = useWorkloads(desk, store.say);
  switch (part) {
    case 'executors':
      return (
        <>
          <ExecutorList office={office} today={today} onSave={actions.saveExecutor} />
          <ImportButton onPress={() => onImport(part)} />
        </>
      );
    case 'topics':
    case 'places':
      return (
        <>
          <EntryList
            key={part}
            kind={part}
            entries={office[part]}
            executors={office.executors}
            onSave={(id, input) => actions.saveEntry(part, id, input)}
            onRemove={(id) => actions.removeEntry(part, id)}
          />
          <ImportButton onPress={() => onImport(part)} />
        </>
      );
    case 'people':
      return (
        <>
          <PersonList
            office={office}
            roles={ownRolesOf(desk)}
            onSave={actions.savePerson}
            onActive={actions.setPersonActive}
            onFourEyes={actions.setFourEyes}
          />
          <AccountsPart desk={desk} say={store.say} />
        </>
      );
    case 'substitutions':
      return (
        <SubstitutionList
          office={office}
          named={namedIn(desk)}
          today={today}
          onAdd={actions.addSubstitution}
          onRemove={actions.removeSubstitution}
        />
      );
    case 'reminders':
      return <RemindersPanel desk={desk} say={store.say} />;
    case 'templates':
    case 'answerWords':
      return <AnswerKitPart key={part} desk={desk} say={store.say} part={part} onImport={() => onImport(part)} />;
    case 'workload':
      return (
        loads && <WorkloadList loads={loads} onOpen={(caseId) => (store.route.value = { screen: 'case', caseId })} />
      );
  }
}

function namedIn(desk: Desk) {
  const profile = rulingAtHand(desk, desk.office.regulation)?.profile;
  return profile ? namedSubstitutes(desk.office, profile) : null;
}

function ImportButton({ onPress }: { onPress: () => void }) {
  return (
    <button class="button" type="button" onClick={onPress}>
      {it.imported.open}
    </button>
  );
}

import type { ComponentChild } from 'preact';
import { ByHandForm } from '../../components/by-hand/ByHandForm';
import { PageHead } from '../../components/controls/PageHead';
import { EntryList } from '../../components/office/EntryList';
import { AccountsForm } from '../../components/office/AccountsForm';
import { ExecutorList } from '../../components/office/ExecutorList';
import { ImportPage } from '../../components/office/ImportPage';
import { ImportPreview } from '../../components/office/ImportPreview';
import { OfficeNav, type OfficePart } from '../../components/office/OfficeNav';
import { PersonList } from '../../components/office/PersonList';
import { SubstitutionList } from '../../components/office/SubstitutionList';
import { CheckWords } from '../../components/office/CheckWords';
import { TemplateList } from '../../components/office/TemplateList';
import { WorkloadList } from '../../components/office/WorkloadList';
import { startingTemplates } from '../../lib/office/starting-templates';
import type { Executor, Office } from '../../lib/office/office';
import { QUEUE_ROWS } from './fixtures/queue-rows';
import { OFFICE_HOURS } from './fixtures/office';
import { words } from '../../lib/words/words';
import type { GalleryScreen } from './screens';

const NAMED = {
  said: 'Положение называет, кто замещает (п. 4 распоряжения). Координатор: начальник отдела правовой и кадровой работы; специалист-юрист отдела правовой и кадровой работы.',
  isAbsent: true,
  absentId: '',
  actingId: '',
};

const TODAY = '2026-11-20';
const done = async () => ({ done: true as const });

const EXECUTORS: readonly Executor[] = [
  {
    id: 'e1',
    unit: 'Управление жилищно-коммунального хозяйства',
    person: 'Константинопольская-Задунайская Александра Владимировна',
    email: 'konstantinopolskaya-zadunaiskaya@administraciya-rayona.example',
    phone: '8 (85141) 5-17-17',
    competence: 'водоснабжение, водоотведение, теплоснабжение, вывоз мусора',
    week: { '1': [['08:00', '15:12']], '2': [['08:00', '15:12']] },
    active: true,
  },
  { id: 'e2', unit: 'Общий отдел', person: '', email: '', phone: '', competence: '', week: null, active: true },
  { id: 'e3', unit: 'Архив', person: 'Сидоров', email: '', phone: '', competence: '', week: null, active: false },
];

const office: Pick<Office, 'people' | 'currentPersonId' | 'executors' | 'substitutions' | 'hours'> = {
  people: [
    { id: 'p1', name: 'Иванова Мария Петровна', role: 'department', active: true },
    { id: 'p2', name: 'Петров Пётр Петрович', role: 'head', active: true },
    { id: 'p3', name: 'Сидорова Анна', role: 'department', active: false },
  ],
  currentPersonId: 'p2',
  executors: EXECUTORS,
  substitutions: [
    { id: 's1', absentId: 'e1', actingId: 'e2', from: '2026-11-16', until: '2026-11-30' },
    { id: 's2', absentId: 'p1', actingId: 'p2', from: '2026-11-01', until: '2026-11-10' },
  ],
  hours: OFFICE_HOURS,
};

const ROLES = [
  { id: 'department', label: 'отдел информационной политики' },
  { id: 'head', label: 'Глава округа' },
];

const TOPICS = [
  { id: 't1', name: 'Водоснабжение', executorId: 'e1', keywords: ['вода', 'колонка', 'напор'] },
  { id: 't2', name: 'Дороги', executorId: null, keywords: [] },
];

function page(part: OfficePart, child: ComponentChild) {
  return (
    <div class="case">
      <PageHead title="Справочники" back="Назад" onBack={() => {}} />
      <OfficeNav part={part} onPart={() => {}} />
      <main class="page">{child}</main>
    </div>
  );
}

const executors = () => page('executors', <ExecutorList office={office} today={TODAY} onSave={done} />);
const topics = (entries = TOPICS) =>
  page('topics', <EntryList kind="topics" entries={entries} executors={EXECUTORS} onSave={done} onRemove={done} />);

const templates = (list = startingTemplates) =>
  page('templates', <TemplateList templates={list} topics={['Вода']} onSave={done} onRemove={done} />);
const checkWords = () =>
  page(
    'answerWords',
    <CheckWords
      own={{
        added: [{ list: 'officialese', text: 'водохозяйственно-мелиоративн*', instead: 'поливной' }],
        off: [{ list: 'officialese', text: 'в целях' }],
      }}
      onAdd={done}
      onSwitch={done}
    />,
  );

const line = (n: number, text: string, detail = '') => ({ line: n, text, detail });

/** The office's lists and messages from elsewhere. */
export const OFFICE_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'office-executors': { draw: executors },
  'office-executors-none': {
    draw: () => page('executors', <ExecutorList office={{ ...office, executors: [] }} today={TODAY} onSave={done} />),
  },
  'office-executor': { draw: executors, press: ['.entry button'] },
  'office-executor-wrong': {
    draw: executors,
    press: ['text=Добавить исполнителя', '.dialog .check', '.dialog button[type=submit]'],
  },
  'office-templates': { draw: () => templates() },
  'office-templates-none': { draw: () => templates([]) },
  'office-template': { draw: () => templates(), press: ['.entry button'] },
  'office-words': { draw: checkWords, press: ['.section__head:has-text("Канцелярит")'] },
  'office-word': { draw: checkWords, press: ['text=Добавить слова', '.dialog button[type=submit]'] },
  'office-topics': { draw: () => topics() },
  'office-topics-none': { draw: () => topics([]) },
  'office-topic': { draw: () => topics(), press: ['.entry button'] },
  'office-people': {
    draw: () =>
      page(
        'people',
        <>
          <PersonList
            onFourEyes={async () => ({ done: false, refusal: words.office.fourEyes.alone })}
            office={office}
            roles={ROLES}
            onSave={done}
            onActive={async () => ({ done: false, refusal: 'Этот сотрудник работает сейчас.' })}
          />
          <AccountsForm
            accounts={{ vk: 'Администрация Красноуфимского муниципального округа', ok: '' }}
            onSave={done}
          />
        </>,
      ),
    press: ['text=Убрать', '.check input'],
  },
  'office-substitutions': {
    draw: () =>
      page(
        'substitutions',
        <SubstitutionList office={office} named={NAMED} today={TODAY} onAdd={done} onRemove={done} />,
      ),
    press: ['button[type=submit]'],
  },
  'office-workload': {
    draw: () =>
      page(
        'workload',
        <WorkloadList
          loads={[{ executorId: 'e1', label: 'Управление жилищно-коммунального хозяйства', rows: QUEUE_ROWS }]}
          onOpen={() => {}}
        />,
      ),
    press: ['summary'],
  },
  'office-workload-none': { draw: () => page('workload', <WorkloadList loads={[]} onOpen={() => {}} />) },
  'office-import': {
    draw: () => (
      <div class="case">
        <PageHead title="Темы" back="Назад" onBack={() => {}} />
        <main class="page">
          <ImportPage
            columns={['тема', 'исполнитель', 'слова']}
            confirm={(n) => `Записать: ${n}`}
            onFile={async () => ({ refusal: 'В файле нет ни одной строки.' })}
            onSample={() => {}}
          />
        </main>
      </div>
    ),
  },
  'office-import-read': {
    draw: () => (
      <div class="case">
        <PageHead title="Исполнители" back="Назад" onBack={() => {}} />
        <main class="page">
          <ImportPreview
            view={{
              added: [line(2, 'Отдел культуры, Орлова А. А.')],
              changed: [line(3, 'Общий отдел', 'почта: пусто → «obshchiy@administraciya-rayona.example»')],
              refused: [line(4, '«сосед» не похоже на адрес почты')],
              duplicates: [line(5, 'уже в работе: № 17', 'https://vk.com/wall-1_2?reply=15')],
              same: 12,
            }}
            confirm={(n) => `Записать: ${n}`}
            onConfirm={done}
          />
        </main>
      </div>
    ),
  },
  'by-hand': {
    draw: () => (
      <div class="case">
        <PageHead title="Сообщение из другого источника" back="Назад" onBack={() => {}} />
        <main class="page">
          <ByHandForm caseOf={async () => 17} onSubmit={done} />
        </main>
      </div>
    ),
    typed: {
      'by-hand/source': 'Инцидент Менеджмент',
      'by-hand/url': 'https://vk.com/wall-1_2?reply=15',
      'by-hand/text': 'Третий день нет воды на Заречной',
    },
    press: ['button[type=submit]'],
  },
};

import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { CaseMissing } from '../../components/case/CaseMissing';
import { CaseScreen } from '../../components/case/CaseScreen';
import { UndoToast } from '../../components/controls/UndoToast';
import { FirstRun } from '../../components/first-run/FirstRun';
import { Queue, type QueueState } from '../../components/queue/Queue';
import { NO_FILTER } from '../../components/queue/queue-filter';
import type { QueueTab } from '../../components/queue/queue-tab';
import { Shell } from '../../components/shell/Shell';
import type { Trouble } from '../../components/shell/TroubleNotice';
import { BulkBar } from '../../components/bulk/BulkBar';
import { ANSWER_SCREENS } from './answer-screens';
import { CASE_SCREENS } from './case-screens';
import { ASSIGNMENT_SCREENS } from './assignment-screens';
import { DATA_SCREENS } from './data-screens';
import { ACTIONS } from './fixtures/actions';
import { BULK, SELECTED } from './fixtures/bulk';
import { CASES } from './fixtures/cases';
import { copyOf } from './fixtures/copies';
import { NOW } from './fixtures/office';
import { PROFILES } from './fixtures/profiles';
import { REPEATS } from './fixtures/repeats';
import { QUEUE_ROWS } from './fixtures/queue-rows';
import { LONG_WORK_SCREENS } from './long-work-screens';
import { MARKUP_SCREENS } from './markup-screens';
import { OFFICE_SCREENS } from './office-screens';
import { PRIVACY_SCREENS } from './privacy-screens';
import { REGULATION_SCREENS } from './regulation-screens';
import { REPORT_SCREENS } from './report-screens';
import { TODAY_SCREENS } from './today-screens';

export interface GalleryScreen {
  draw: () => ComponentChild;
  /** What is already typed. */
  typed?: Record<string, string>;
  /** Pressed in order before the picture: CSS selectors or `text=…`. */
  press?: readonly string[];
  /** Zone of the browser; Moscow, as the office, unless told. */
  browserZone?: string;
}

const TROUBLE: Trouble = {
  network: 'vk',
  fields: ['vk-react/post/text', 'vk-react/post/date'],
  onSaveSample: async () => ({ done: true }),
  onDismiss: () => {},
};

const PEOPLE = [
  { id: 'p1', label: 'Иванова М. П.' },
  { id: 'p2', label: 'Константинопольская-Задунайская А. В.' },
];

const MENU = [
  { id: 'byHand', label: 'Сообщение из другого источника…' },
  { id: 'office', label: 'Справочники…' },
];

const done = async () => ({ done: true as const });

function shell(queue: QueueState, tab: QueueTab = 'mine', trouble: Trouble | null = null, toast?: ComponentChild) {
  return (
    <Shell
      officeName="Курской муниципальный округ"
      people={PEOPLE}
      currentPersonId="p1"
      onPerson={() => {}}
      onRegulation={() => {}}
      menu={MENU}
      onMenu={() => {}}
      trouble={trouble}
      toast={toast}
    >
      <Queue
        queue={queue}
        all={{ rows: queue.state === 'ready' ? queue.rows : [], onMore: () => {}, isLooking: false }}
        tab={tab}
        onTab={() => {}}
        filter={signal(NO_FILTER)}
        selected={SELECTED}
        directory={{ executors: [], topics: ['Вода'], places: [] }}
        hits={null}
        indexing={null}
        views={[{ name: 'Просроченные по воде', tab: 'all', filter: { ...NO_FILTER, overdue: true, topic: 'Вода' } }]}
        onViews={() => {}}
        bulk={(selection) => <BulkBar {...selection} actions={BULK} />}
        onOpen={() => {}}
        onOpenNetwork={() => {}}
        onRetry={() => {}}
      />
    </Shell>
  );
}

const firstRun = (taken = 0) => (
  <FirstRun
    profiles={PROFILES}
    onOwnFile={async () => ({ done: false, refusal: 'Это не файл положения: в нём нет раздела «deadlines».' })}
    onFinish={async () => ({ done: false, refusal: 'Не хватило места на диске. Освободите место и нажмите ещё раз.' })}
    onCopy={copyOf({
      isOfficeTaken: true,
      lines: [
        'новых карточек: 214',
        'новых записей: 1 902',
        'прибавится: люди: 3, исполнители: 14, темы: 31, места: 118, шаблоны: 19',
      ],
      people: [
        { id: 'a', label: 'Иванова Мария Петровна' },
        { id: 'b', label: 'Константинопольская-Преображенская Александра Константиновна' },
      ],
    })}
    taken={taken}
    browserZone="Europe/Moscow"
    now={NOW}
  />
);

const ready: QueueState = { state: 'ready', rows: QUEUE_ROWS };

const FIRST = 'input[type=radio] >> nth=1';
const SUBMIT = 'button[type=submit]';

const caseScreens = Object.entries(CASES).map(([name, view]): [string, GalleryScreen] => [
  `case-${name}`,
  { draw: () => <CaseScreen view={view} actions={ACTIONS} /> },
]);

const endings = () => <CaseScreen view={CASES.endings} actions={ACTIONS} />;
const review = () => <CaseScreen view={CASES.review} actions={ACTIONS} />;
const menuOf = (item: string): GalleryScreen => ({
  draw: review,
  press: ['.menu__button', `.menu__item:has-text("${item}")`],
});

/** Every screen worth a picture, by name. */
export const SCREENS: Readonly<Record<string, GalleryScreen>> = {
  ...REGULATION_SCREENS,
  ...PRIVACY_SCREENS,
  ...REPORT_SCREENS,
  ...ASSIGNMENT_SCREENS,
  ...OFFICE_SCREENS,
  ...DATA_SCREENS,
  ...CASE_SCREENS,
  ...MARKUP_SCREENS,
  ...ANSWER_SCREENS,
  ...TODAY_SCREENS,
  ...LONG_WORK_SCREENS,
  'first-run-regulation': { draw: () => firstRun(), press: [SUBMIT] },
  'first-run-taken': { draw: () => firstRun(1) },
  'first-run-restore': { draw: () => firstRun(), press: ['text=Восстановить из копии…'] },
  'first-run-restore-who': {
    draw: () => firstRun(),
    press: ['text=Восстановить из копии…', 'text=Открыть файл копии…', '.button--primary'],
  },
  'first-run-hours': {
    draw: () => firstRun(),
    press: [FIRST, SUBMIT, SUBMIT],
    typed: { 'first-run/hours/week/5': '8-12 13-16.75', 'first-run/hours/week/3': '13-12' },
  },
  'first-run-person': { draw: () => firstRun(), press: [FIRST, SUBMIT, SUBMIT, SUBMIT] },
  'first-run-refused': {
    draw: () => firstRun(),
    press: [FIRST, SUBMIT, SUBMIT, SUBMIT],
    typed: { 'first-run/person/name': 'Иванова Мария Петровна' },
  },
  'queue-mine': { draw: () => shell(ready) },
  'queue-menu': { draw: () => shell(ready), press: ['.menu__button'] },
  'queue-all': {
    draw: () =>
      shell(ready, 'all', TROUBLE, <UndoToast text="Сообщение № 17 взято в работу" onUndo={done} onGone={() => {}} />),
  },
  'queue-tools': {
    draw: () => shell(ready, 'all'),
    press: [
      'summary:has-text("Фильтры")',
      'summary:has-text("Свои списки")',
      'text=Выбрать несколько',
      '.row__check',
      '.row__check >> nth=3',
    ],
  },
  'queue-bulk-refused': {
    draw: () => shell(ready, 'all'),
    press: ['text=Выбрать несколько', '.row__check', 'text=Тема и место…', '.dialog button[type=submit]'],
  },
  'queue-keys': { draw: () => shell(ready), press: ['text=Клавиши (?)'] },
  'queue-empty': { draw: () => shell({ state: 'ready', rows: [] }) },
  'queue-empty-tab': { draw: () => shell({ state: 'ready', rows: QUEUE_ROWS.filter(({ debt }) => !debt) }, 'debt') },
  'queue-loading': { draw: () => shell({ state: 'loading' }) },
  'queue-failed': {
    draw: () =>
      shell({ state: 'failed', why: 'База данных закрыта: расширение обновилось. Закройте и снова откройте панель.' }),
  },
  ...Object.fromEntries(caseScreens),
  'case-missing': { draw: () => <CaseMissing onBack={() => {}} /> },
  'case-sections': {
    draw: review,
    press: [
      'summary:has-text("Сроки")',
      'summary:has-text("История")',
      'summary:has-text("Заметки")',
      'summary:has-text("Почему так?") >> nth=1',
    ],
  },
  'case-repeat': { draw: () => <CaseScreen view={{ ...CASES.assign, repeats: REPEATS }} actions={ACTIONS} /> },
  'case-versions': { draw: review, press: ['.section__head:has-text("Версии")'] },
  'case-take-up': { draw: review, press: ['text=Исправить текст…'] },
  'case-not-in-time': {
    draw: () => <CaseScreen view={CASES.draft} actions={ACTIONS} />,
    press: ['summary:has-text("Не успеваем")', 'text=Составить текст'],
  },
  'case-assign-refused': {
    draw: () => <CaseScreen view={CASES.assign} actions={ACTIONS} />,
    press: ['.preview summary', SUBMIT],
  },
  'case-classify-errors': { draw: () => <CaseScreen view={CASES.classify} actions={ACTIONS} />, press: [SUBMIT] },
  'case-box-not-empty': {
    draw: () => <CaseScreen view={CASES.place} actions={ACTIONS} />,
    press: ['text=Вставить ответ'],
  },
  'case-inserted': {
    draw: () => <CaseScreen view={CASES.place} actions={ACTIONS} />,
    press: ['text=Вставить ответ', 'text=Заменить нашим'],
  },
  'case-far-browser': {
    draw: () => <CaseScreen view={CASES.assign} actions={ACTIONS} />,
    press: ['summary:has-text("Сроки")'],
    browserZone: 'Asia/Tomsk',
  },
  'case-menu': { draw: review, press: ['.menu__button'] },
  'case-return': { draw: review, press: ['text=Вернуть…', '.dialog button[type=submit]'] },
  'menu-shortcoming': menuOf('недостатках'),
  'menu-explain': { draw: endings, press: ['.menu__button', '.menu__item:has-text("разъяснение")'] },
  'menu-appeal': { draw: endings, press: ['.menu__button', '.menu__item:has-text("59-ФЗ")'] },
  'menu-memo': menuOf('Записка руководителю'),
  'menu-reassign': menuOf('Заменить'),
  'menu-decline': menuOf('Не подлежит'),
  'menu-start': menuOf('Исправить время'),
  'menu-withdraw': menuOf('Отозвать'),
  'menu-remind': {
    draw: () => (
      <CaseScreen
        view={{ ...CASES.assign, menu: ['remind'], assignments: CASES.review.assignments }}
        actions={ACTIONS}
      />
    ),
    press: ['.section__head:has-text("Поручения")', 'text=Напомнить…'],
  },
};

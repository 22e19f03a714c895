import type { ComponentChild } from 'preact';
import { LockSection } from '../../components/data/LockSection';
import { LockScreen } from '../../components/lock/LockScreen';
import { StorageSection } from '../../components/data/StorageSection';
import { SpaceNotice } from '../../components/shell/SpaceNotice';
import { RemindersForm } from '../../components/office/RemindersForm';
import { PageHead } from '../../components/controls/PageHead';
import { OfficeNav } from '../../components/office/OfficeNav';
import { TodayPage } from '../../components/today/TodayPage';
import { dayPlanOf, type PlanRow } from '../../lib/deadline/day-plan';
import type { Due } from '../../lib/deadline/due';
import { USUAL_REMINDERS } from '../../lib/deadline/notices/reminder-rules';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { NOW, OFFICE_HOURS } from './fixtures/office';
import { QUEUE_ROWS } from './fixtures/queue-rows';
import type { GalleryScreen } from './screens';

const clock = createWorkClock(OFFICE_HOURS, russianCalendar);
const HOUR = 3_600_000;
const due = (hours: number, change: Partial<Due> = {}): Due => ({
  key: `d${hours}`,
  at: NOW + hours * HOUR,
  from: NOW - 20 * HOUR,
  whose: 'own',
  label: 'разместить ответ',
  clause: 'п. 10',
  ...change,
});
const row = (number: number, topic: string | null, place: string | null, ...dues: Due[]): PlanRow => ({
  id: `c${number}`,
  number,
  topic,
  place,
  dues,
});

const ROWS: readonly PlanRow[] = [
  row(
    17,
    'Водоснабжение',
    'ул. Заречная, 14 и 16',
    due(-0.7),
    due(-1.5, { whose: 'executor', label: 'проект ответа', clause: 'п. 11' }),
  ),
  row(15, 'Дороги', 'Ростованновское', due(0.4, { label: 'проект проверен', clause: 'п. 12' }), due(2)),
  row(12, 'Благоустройство общественных территорий', 'с. Константиновское-Заречное', due(2.2), due(24)),
  row(9, null, null, due(3.1, { label: 'направить исполнителю', clause: 'п. 8(2)' })),
  row(4, 'Свет', 'Мира, 5', due(30, { debt: true, label: 'окончательный ответ', clause: 'п. 15', whose: 'executor' })),
  row(5, 'Мусор', null, due(-30, { key: 'promise', debt: true, label: '', clause: '' })),
];
const REPORT = {
  id: 'monthly',
  label: 'Тематика сообщений и качество работы исполнителей',
  clause: 'п. 22',
  dueDate: '2026-12-10',
};

function today(rows: readonly PlanRow[], now: number, busy: boolean) {
  return (
    <TodayPage
      plan={dayPlanOf(rows, now, clock, () => true)}
      outside={busy ? QUEUE_ROWS.slice(0, 1) : []}
      reports={busy ? [REPORT] : []}
      hasCases={rows.length > 0}
      onOpen={() => {}}
      onReports={() => {}}
      onBack={() => {}}
    />
  );
}

const refused = async () => ({ done: false as const, refusal: 'PIN не подошёл. Наберите ещё раз.' });

const dataPage = (section: ComponentChild) => (
  <div class="case">
    <PageHead title="Данные" back="Назад" onBack={() => {}} />
    <main class="page">{section}</main>
  </div>
);

const reminders = (said: string) => (
  <div class="case">
    <PageHead title="Справочники" back="Назад" onBack={() => {}} />
    <OfficeNav part="reminders" onPart={() => {}} />
    <main class="page">
      <RemindersForm
        rules={{ ...USUAL_REMINDERS, extra: [120, 30] }}
        near={[60, 15]}
        onSave={async () => ({ done: true })}
        onTry={async () => said}
      />
    </main>
  </div>
);

/** «Сегодня» and the settings of reminders. */
export const TODAY_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  today: { draw: () => today(ROWS, NOW, true) },
  'today-night': { draw: () => today(ROWS, NOW + 9 * HOUR, false) },
  'today-calm': { draw: () => today([row(3, 'Свет', null, due(72))], NOW, false) },
  'today-empty': { draw: () => today([], NOW, false) },
  reminders: {
    draw: () => reminders('Напоминание отправлено. Если его не видно, откройте настройки системы.'),
    press: ['text=Проверить'],
  },
  storage: {
    draw: () =>
      dataPage(
        <>
          <SpaceNotice left={120_000_000} />
          <StorageSection
            space={{ used: 12_400_000, left: 75_900_000_000, isPersistent: false }}
            onAsk={async () => ({ done: false, refusal: 'Браузер не дал такого обещания.' })}
          />
        </>,
      ),
    press: ['text=Попросить'],
  },
  lock: {
    draw: () => (
      <LockScreen
        resetAt={null}
        canTakeOff={false}
        onUnlock={async () => ({ done: false, refusal: 'PIN не подошёл. Наберите ещё раз.' })}
        onForgot={async () => ({ done: true })}
      />
    ),
    press: ['button[type=submit]', 'summary'],
  },
  'lock-section': {
    draw: () => dataPage(<LockSection minutes={null} onSet={refused} onRemove={refused} onLockNow={refused} />),
    press: ['text=Включить'],
  },
  'lock-section-set': {
    draw: () => dataPage(<LockSection minutes={10} onSet={refused} onRemove={refused} onLockNow={refused} />),
    press: ['text=Выключить'],
  },
  'reminders-wrong': {
    draw: () => reminders(''),
    typed: { 'office/reminders/extra': 'полчаса', 'office/reminders/urgent': '90' },
    press: ['button[type=submit]'],
  },
};

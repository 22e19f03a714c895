import type { Badge } from '../../lib/deadline/badge-of';
import { watched, type DueSpec, type WatchedRow } from './a-watch';

/** One situation: the last look, the time, the open cases → what stands on the icon and what is told. */
export interface Situation {
  what: string;
  /** The look before; a minute earlier unless told. */
  before?: string;
  now: string;
  cases: readonly WatchedRow[];
  badge: string;
  tone: Badge['tone'];
  /** Lines of the notice; null: nothing. */
  notice: readonly string[] | null;
}

const one = (due: string | DueSpec, change?: Partial<WatchedRow>) => [
  watched(1, [typeof due === 'string' ? { due } : due], change),
];
const ANSWER = (by: string) => `ответ размещён до ${by} (п. 10)`;
const ABOUT = 'Вода · Заречная';
const late = (count: number, due: string) => Array.from({ length: count }, (_, i) => watched(i + 1, [{ due }]));
const executor: DueSpec = { due: '2026-11-16 15:00', whose: 'executor', label: 'проект ответа', clause: 'п. 11' };
const debt: DueSpec = {
  due: '2026-11-25 18:00',
  from: '2026-11-16 12:00',
  whose: 'executor',
  debt: true,
  label: 'окончательный ответ',
  clause: 'п. 15',
};
const promise: DueSpec = { due: '2026-11-18 18:00', from: '2026-11-16 12:00', debt: true, label: '', clause: '' };
const saturday = { '2026-11-21': [['10:00', '14:00']] as [string, string][] };
const inEmergency = (due: DueSpec) => [watched(1, [due], { emergencyHours: saturday })];

/** Monday 16.11.2026 is an ordinary day with lunch at 13; 4.11.2026 is a holiday and 3.11 an hour shorter. */
export const SITUATIONS: readonly Situation[] = [
  // an ordinary afternoon
  { what: 'far off', now: '2026-11-16 14:30', cases: one('2026-11-16 16:00'), badge: '1ч', tone: 'calm', notice: null },
  {
    what: 'an hour ahead',
    now: '2026-11-16 15:00',
    cases: one('2026-11-16 16:00'),
    badge: '1ч',
    tone: 'calm',
    notice: ['№ 1: осталось 1 ч', ANSWER('сегодня 16:00'), ABOUT],
  },
  {
    what: 'between',
    now: '2026-11-16 15:30',
    cases: one('2026-11-16 16:00'),
    badge: '30м',
    tone: 'soon',
    notice: null,
  },
  {
    what: 'a quarter of an hour ahead',
    now: '2026-11-16 15:45',
    cases: one('2026-11-16 16:00'),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 16:00'), ABOUT],
  },
  {
    what: 'its last minute',
    now: '2026-11-16 16:00',
    cases: one('2026-11-16 16:00'),
    badge: '0м',
    tone: 'urgent',
    notice: null,
  },
  {
    what: 'the minute after',
    now: '2026-11-16 16:01',
    cases: one('2026-11-16 16:00'),
    badge: '!1',
    tone: 'late',
    notice: ['№ 1: просрочено', ANSWER('сегодня 16:00'), ABOUT],
  },
  {
    what: 'late for long',
    now: '2026-11-16 17:00',
    cases: one('2026-11-16 16:00'),
    badge: '!1',
    tone: 'late',
    notice: null,
  },
  {
    what: 'a case without topic and place',
    now: '2026-11-16 15:45',
    cases: one('2026-11-16 16:00', { topic: null, place: null }),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 16:00')],
  },
  // lunch, evening, night, weekend, holiday
  {
    what: 'a quarter ahead falls on the minute before lunch',
    now: '2026-11-16 12:55',
    cases: one('2026-11-16 14:10'),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 14:10'), ABOUT],
  },
  {
    what: 'late since the minute lunch began: nothing at lunch',
    now: '2026-11-16 13:01',
    cases: one('2026-11-16 13:00'),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'the same, told when lunch is over',
    before: '2026-11-16 12:59',
    now: '2026-11-16 14:00',
    cases: one('2026-11-16 13:00'),
    badge: '!1',
    tone: 'late',
    notice: ['№ 1: просрочено', ANSWER('сегодня 13:00'), ABOUT],
  },
  {
    what: 'due at closing: nothing in the evening',
    now: '2026-11-16 18:01',
    cases: one('2026-11-16 18:00'),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'the same next morning: in the digest',
    before: '2026-11-16 18:01',
    now: '2026-11-17 09:00',
    cases: one('2026-11-16 18:00'),
    badge: '!1',
    tone: 'late',
    notice: ['Сегодня', 'просрочено: 1'],
  },
  {
    what: 'a due time in the night is recalled in working time before it',
    now: '2026-11-16 17:45',
    cases: one({ due: '2026-11-17 02:00', from: '2026-11-16 12:00' }),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('завтра 02:00'), ABOUT],
  },
  {
    what: 'it passes at night in silence',
    now: '2026-11-17 02:01',
    cases: one({ due: '2026-11-17 02:00', from: '2026-11-16 12:00' }),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'Saturday with something late',
    before: '2026-11-20 17:59',
    now: '2026-11-21 12:00',
    cases: one('2026-11-20 17:00'),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'a holiday in the middle of the week',
    before: '2026-11-03 16:59',
    now: '2026-11-04 11:00',
    cases: one('2026-11-04 11:15', { takenAt: at0('2026-11-03 10:00') }),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'the eve of a holiday is an hour shorter: an hour ahead is at 16:10',
    now: '2026-11-03 16:10',
    cases: one({ due: '2026-11-05 09:10', from: '2026-11-03 10:00' }),
    badge: 'чт',
    tone: 'calm',
    notice: ['№ 1: осталось 1 ч', ANSWER('чт 09:10'), ABOUT],
  },
  {
    what: 'over a weekend a quarter of an hour ahead is on Friday',
    now: '2026-11-20 17:50',
    cases: one({ due: '2026-11-23 09:05', from: '2026-11-20 10:00' }),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('пн 09:05'), ABOUT],
  },
  // an emergency on a day off
  {
    what: 'an emergency on Saturday wakes its own case',
    now: '2026-11-21 11:45',
    cases: inEmergency({ due: '2026-11-21 12:00', from: '2026-11-21 10:00' }),
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 12:00'), ABOUT],
  },
  {
    what: 'and turns red when it is late',
    now: '2026-11-21 12:01',
    cases: inEmergency({ due: '2026-11-21 12:00', from: '2026-11-21 10:00' }),
    badge: '!1',
    tone: 'late',
    notice: ['№ 1: просрочено', ANSWER('сегодня 12:00'), ABOUT],
  },
  {
    what: 'outside its hours it is quiet again',
    now: '2026-11-21 14:01',
    cases: inEmergency({ due: '2026-11-21 14:00', from: '2026-11-21 10:00' }),
    badge: '·',
    tone: 'quiet',
    notice: null,
  },
  {
    what: 'beside it the others sleep',
    now: '2026-11-21 11:45',
    cases: [
      ...inEmergency({ due: '2026-11-21 12:00', from: '2026-11-21 10:00' }),
      watched(2, [{ due: '2026-11-20 17:00' }]),
    ],
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 12:00'), ABOUT],
  },
  // the morning
  {
    what: 'nothing in work',
    now: '2026-11-16 09:00',
    cases: [],
    badge: '',
    tone: 'calm',
    notice: null,
  },
  {
    what: 'a morning with nothing due today says nothing',
    before: '2026-11-13 17:59',
    now: '2026-11-16 09:00',
    cases: one({ due: '2026-11-18 12:00', from: '2026-11-17 09:00' }),
    badge: 'ср',
    tone: 'calm',
    notice: null,
  },
  {
    what: 'a morning with two due today',
    before: '2026-11-13 17:59',
    now: '2026-11-16 09:00',
    cases: [watched(2, [{ due: '2026-11-16 16:00' }]), watched(1, [{ due: '2026-11-16 11:20' }])],
    badge: '2ч',
    tone: 'calm',
    notice: ['Сегодня', 'срок сегодня: 2, первый 11:20 (№ 1)'],
  },
  {
    what: 'thirty late cards are one notice',
    before: '2026-11-13 12:00',
    now: '2026-11-16 09:00',
    cases: late(30, '2026-11-13 15:00'),
    badge: '!30',
    tone: 'late',
    notice: ['Сегодня', 'просрочено: 30'],
  },
  {
    what: 'the computer switched on at noon: the morning is told then',
    before: '2026-11-13 17:59',
    now: '2026-11-16 12:00',
    cases: [watched(1, [{ due: '2026-11-16 16:00' }]), watched(2, [executor])],
    badge: '3ч',
    tone: 'calm',
    notice: ['Сегодня', 'срок сегодня: 1, первый 16:00 (№ 1)'],
  },
  {
    what: 'what was taken since the morning is no news',
    before: '2026-11-13 17:59',
    now: '2026-11-16 12:00',
    cases: one({ due: '2026-11-16 16:00', from: '2026-11-16 11:59' }, { takenAt: at0('2026-11-16 11:59') }),
    badge: '3ч',
    tone: 'calm',
    notice: null,
  },
  // several at once
  {
    what: 'two at one minute',
    now: '2026-11-16 15:45',
    cases: [watched(1, [{ due: '2026-11-16 16:00' }]), watched(2, [{ due: '2026-11-16 16:00' }])],
    badge: '15м',
    tone: 'urgent',
    notice: ['Сроки: 2 карточки', '№ 1: осталось 15 мин', '№ 2: осталось 15 мин'],
  },
  {
    what: 'sleep over three deadlines',
    before: '2026-11-16 14:10',
    now: '2026-11-16 16:30',
    cases: [
      watched(1, [{ due: '2026-11-16 15:30' }]),
      watched(2, [{ due: '2026-11-16 16:00' }]),
      watched(3, [{ due: '2026-11-16 17:00' }]),
    ],
    badge: '!2',
    tone: 'late',
    notice: ['Сроки: 3 карточки', '№ 1: просрочено', '№ 2: просрочено', '№ 3: осталось 30 мин'],
  },
  {
    what: 'seven at once: four are named',
    before: '2026-11-16 14:10',
    now: '2026-11-16 16:30',
    cases: late(7, '2026-11-16 16:00'),
    badge: '!7',
    tone: 'late',
    notice: ['Сроки: 7 карточек', ...[1, 2, 3, 4].map((n) => `№ ${n}: просрочено`), 'и ещё 3'],
  },
  {
    what: 'two due times of one case are one case',
    now: '2026-11-16 15:45',
    cases: [
      watched(1, [{ due: '2026-11-16 16:00' }, { due: '2026-11-16 16:00', label: 'направлено', clause: 'п. 8' }]),
    ],
    badge: '15м',
    tone: 'urgent',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 16:00'), ABOUT],
  },
  // an executor
  {
    what: 'an executor’s time is near: his matter',
    now: '2026-11-16 14:45',
    cases: [watched(1, [executor])],
    badge: '',
    tone: 'calm',
    notice: null,
  },
  {
    what: 'an executor is late',
    now: '2026-11-16 15:01',
    cases: [watched(1, [executor])],
    badge: '',
    tone: 'calm',
    notice: ['№ 1: исполнитель опаздывает', 'проект ответа до сегодня 15:00 (п. 11)', ABOUT],
  },
  {
    what: 'late executors stand in the morning’s notice',
    before: '2026-11-16 18:01',
    now: '2026-11-17 09:00',
    cases: [watched(1, [executor])],
    badge: '',
    tone: 'calm',
    notice: ['Сегодня', 'опаздывают исполнители: 1'],
  },
  // debts and promises
  {
    what: 'a final answer owed: the day before, in the morning',
    before: '2026-11-23 17:59',
    now: '2026-11-24 09:00',
    cases: [watched(1, [debt])],
    badge: '',
    tone: 'calm',
    notice: ['№ 1: осталось 16 ч', 'окончательный ответ до завтра 18:00 (п. 15)', ABOUT],
  },
  {
    what: 'a final answer owed today',
    before: '2026-11-24 17:59',
    now: '2026-11-25 09:00',
    cases: [watched(1, [debt])],
    badge: '',
    tone: 'calm',
    notice: ['Сегодня', 'обещано авторам и долги: 1'],
  },
  {
    what: 'a promise, an hour ahead',
    now: '2026-11-18 17:00',
    cases: [watched(1, [promise])],
    badge: '1ч',
    tone: 'calm',
    notice: ['№ 1: осталось 1 ч', 'обещано автору до сегодня 18:00', ABOUT],
  },
  {
    what: 'a promise not kept',
    before: '2026-11-18 18:01',
    now: '2026-11-19 09:00',
    cases: [watched(1, [promise])],
    badge: '!1',
    tone: 'late',
    notice: ['Сегодня', 'обещано авторам и долги: 1'],
  },
  // what the act says of reminders, and how long a term is
  {
    what: 'the act wants to be recalled two hours ahead',
    now: '2026-11-16 15:00',
    cases: one({ due: '2026-11-16 17:00', before: [{ amount: 2, unit: 'hour', clock: 'working' }] }),
    badge: '2ч',
    tone: 'calm',
    notice: ['№ 1: осталось 2 ч', ANSWER('сегодня 17:00'), ABOUT],
  },
  {
    what: 'then not a quarter of an hour ahead',
    now: '2026-11-16 16:45',
    cases: one({ due: '2026-11-16 17:00', before: [{ amount: 2, unit: 'hour', clock: 'working' }] }),
    badge: '15м',
    tone: 'urgent',
    notice: null,
  },
  {
    what: 'a term of half an hour is not recalled an hour ahead',
    now: '2026-11-16 15:31',
    cases: one({ due: '2026-11-16 16:00', from: '2026-11-16 15:30' }),
    badge: '29м',
    tone: 'soon',
    notice: null,
  },
  {
    what: 'the office’s own target warns',
    now: '2026-11-16 15:45',
    cases: one({ due: '2026-11-16 16:00', internal: true }),
    badge: '',
    tone: 'calm',
    notice: ['№ 1: осталось 15 мин', ANSWER('сегодня 16:00'), ABOUT],
  },
  {
    what: 'and is never late',
    now: '2026-11-16 16:01',
    cases: one({ due: '2026-11-16 16:00', internal: true }),
    badge: '',
    tone: 'calm',
    notice: null,
  },
];

function at0(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+03:00`);
}

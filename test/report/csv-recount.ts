import { executors, subjects, unitOf } from './csv-groups';
import {
  ANSWERED,
  BROKEN,
  by,
  dateOf,
  filled,
  greatest,
  inTime,
  latenessOf,
  mean,
  median,
  numbers,
  parts,
  read,
  RETURNS,
  sortable,
  sum,
  type Figures,
  type Row,
} from './csv-rows';

/** The files a person saves: of the period, of the one before, and the messages that came over. */
export interface SavedFiles {
  cases: string;
  clocks: string;
  carried: string;
  casesBefore: string;
  clocksBefore: string;
}

/** What is known besides: the dates of the report, the moment it speaks of (office wall clock) and the office's units. */
export interface Known {
  dates: readonly string[];
  asOf: string;
}

const APPEAL = 'передано как обращение';
const isAppeal = (row: Row) => row['Состояние'] === APPEAL;

/** Every figure of a report as a person counts it from the saved CSV files alone, by the labels of metrics' rows; days, lateness and rounds by what they are. */
export function countFromFiles(files: SavedFiles, known: Known): Record<string, Figures> {
  const [all, before] = [read(files.cases), read(files.casesBefore)];
  const [cases, earlier] = [all, before].map((rows) => rows.filter((row) => !isAppeal(row))) as [Row[], Row[]];
  const [clocks, clocksBefore, carried] = [read(files.clocks), read(files.clocksBefore), read(files.carried)];
  const timed = clocks.filter((clock) => clock['Истекает'] !== '');
  const timedOf = (rows: readonly Row[], from = timed) =>
    from.filter((clock) => rows.some((row) => row['№ карточки'] === clock['№ карточки']));
  return {
    summary: {
      ...compared(
        figures(cases, timed),
        figures(
          earlier,
          clocksBefore.filter((clock) => clock['Истекает'] !== ''),
        ),
      ),
      'Перешло с прошлых периодов': [carried.length, null, null],
    },
    days: Object.fromEntries(
      known.dates.map((date) => [
        date,
        ['Выявлено', ANSWERED].map(
          (column, index) =>
            (index === 0 ? cases : [...cases, ...carried]).filter((row) => dateOf(row[column]) === date).length,
        ),
      ]),
    ),
    clauses: by(timed, clause, (own) => [
      ...['в срок', ...BROKEN, 'срок идёт'].map((outcome) => own.filter((each) => each['Итог'] === outcome).length),
      inTime(own),
      median(latenessOf(own)),
      greatest(latenessOf(own)),
    ]),
    lateness: Object.fromEntries(
      LATENESS.map((most, index) => {
        const least = LATENESS[index - 1] ?? -1;
        return [index, [latenessOf(timed).filter((value) => value > least && value <= most).length]];
      }),
    ),
    lateReasons: by(
      cases.filter((row) => latenessOf(timedOf([row])).length > 0),
      (row) => row['Причина опоздания'] || 'не указана',
      (own) => [own.length, latenessOf(timedOf(own)).length],
    ),
    stages: Object.fromEntries(
      Object.entries(STAGES).map(([label, column]) => {
        const took = numbers(cases, column);
        return [label, [took.length, median(took), mean(took), greatest(took)]];
      }),
    ),
    immediate: by(
      clocks.filter((clock) => clock['Истекает'] === ''),
      clause,
      (own) => {
        const of = (outcome: string) => own.filter((each) => each['Итог'] === outcome);
        const took = numbers(of('в срок'), 'Прошло («незамедлительно»), раб. мин');
        return [took.length, of('срок идёт').length, of('не исполнено').length, median(took), greatest(took)];
      },
    ),
    debts: debtsOf(cases, [...cases, ...carried], known.asOf),
    topics: subjects(cases, earlier, 'Тема', timedOf),
    places: subjects(cases, earlier, 'Место', timedOf),
    units: executors(cases, timed, unitOf),
    people: executors(cases, timed, (title) => (title.endsWith(')') ? title : null)),
    returns: {
      ...by(
        cases.flatMap((row) => parts(row, 'Причины возвратов').map((reason) => ({ reason, row }))),
        ({ reason }) => reason,
        (own) => [own.length, new Set(own.map(({ row }) => row)).size],
      ),
      'исполнитель вернул: не в компетенции': [
        sum(cases, SENT_BACK),
        cases.filter((row) => Number(row[SENT_BACK]) > 0).length,
      ],
    },
    rounds: Object.fromEntries(
      [0, 1, 2, 3].map((times) => [
        times,
        [cases.filter((row) => Number(row['Проектов']) > 0 && Math.min(3, Number(row[RETURNS])) === times).length],
      ]),
    ),
    networks: Object.fromEntries(
      ['ВКонтакте', 'Одноклассники', 'другой источник'].map((network) => {
        const own = cases.filter((row) => row['Сеть'] === network);
        const kind = (name: string) => own.filter((row) => row['Вид'] === name).length;
        const isPrivate = own.filter((row) => row['Личное'] === 'да').length;
        return [network, [own.length, kind('запись'), kind('комментарий'), isPrivate, filled(own, ANSWERED)]];
      }),
    ),
    hours: published(
      cases,
      ['точно', 'до минуты'],
      Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
      (wall) => `${wall.slice(11, 13)}:00`,
      'час неизвестен',
    ),
    weekdays: published(cases, ['точно', 'до минуты', 'до дня'], WEEKDAYS, weekdayOf, 'день неизвестен'),
    declined: by(
      cases.filter((row) => row['Основание отказа'] !== ''),
      (row) => row['Основание отказа'] ?? '',
      (own) => [own.length],
    ),
    appeals: compared(appealsOf(all.filter(isAppeal)), appealsOf(before.filter(isAppeal))),
  };
}

const SENT_BACK = 'Возвратов «не в компетенции»';
const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const LATENESS = [30, 60, 180, 480, Number.POSITIVE_INFINITY];
const STAGES = {
  'от выявления до направления исполнителю': 'До направления, раб. мин',
  'от направления до первого проекта': 'Подготовка проекта, раб. мин',
  'от первого проекта до первого согласования': 'Согласование, раб. мин',
  'от согласования до размещения': 'Размещение, раб. мин',
  'от выявления до первого размещённого ответа': 'Первая реакция, раб. мин',
  'от выявления до окончательного ответа или разъяснения': 'До окончательного ответа, раб. мин',
};

const clause = (clock: Row) => `${clock['Пункт']}: ${clock['Срок']}`;
const weekdayOf = (wall: string) => WEEKDAYS[(new Date(dateOf(wall)).getUTCDay() + 6) % 7] ?? '';

function compared(now: Record<string, number | null>, before: Record<string, number | null>): Figures {
  return Object.fromEntries(
    Object.entries(now).map(([label, value]) => {
      const then = before[label] ?? null;
      return [label, [value, then, value === null || then === null ? null : value - then]];
    }),
  );
}

function figures(cases: readonly Row[], timed: readonly Row[]): Record<string, number | null> {
  const state = (name: string) => cases.filter((row) => row['Состояние'] === name).length;
  const judgedNumbers = new Set(
    timed.filter((clock) => clock['Итог'] !== 'срок идёт').map((clock) => clock['№ карточки']),
  );
  const judged = cases.filter((row) => judgedNumbers.has(row['№ карточки']));
  const broken = cases.filter((row) => Number(row['Нарушено сроков']) > 0).length;
  return {
    'Выявлено сообщений': cases.length,
    '— дан окончательный ответ': state('ответ размещён'),
    '— дано разъяснение': state('дано разъяснение'),
    '— не подлежит обработке': state('не подлежит обработке'),
    '— закрыто с записанной причиной': state('закрыто'),
    '— остаётся в работе': cases.length - filled(cases, 'Закрыто'),
    'С нарушением хотя бы одного срока': broken,
    'Без единого нарушения сроков, доля': judged.length === 0 ? null : (judged.length - broken) / judged.length,
    'Соблюдено сроков, доля': inTime(timed),
    'Первая реакция, медиана': median(numbers(cases, 'Первая реакция, раб. мин')),
    'Возвратов на доработку': sum(cases, RETURNS),
    'Повторных сообщений': cases.filter((row) => row['Повторное'] === 'да').length,
    'С промежуточным ответом': filled(cases, 'Промежуточный ответ'),
    'Общественно значимых': cases.filter((row) => row['Значимое'] === 'да').length,
    'С исправленным началом срока': cases.filter((row) => Number(row['Исправлений начала срока']) > 0).length,
  };
}

function debtsOf(cases: readonly Row[], all: readonly Row[], asOf: string): Figures {
  const given = cases.filter((row) => row['Промежуточный ответ'] !== '');
  const owed = all.filter((row) => row['Окончательный ответ ещё должны'] === 'да');
  const isPast = (wall = '') => wall !== '' && sortable(wall) < sortable(asOf);
  const overdue = owed.filter(
    (row) => isPast(row['Срок окончательного ответа']) || isPast(row['Дата, обещанная автору']),
  );
  return {
    'Дан промежуточный ответ': [given.length],
    'из них дан и окончательный': [filled(given, ANSWERED)],
    'Окончательный ответ ещё должны': [owed.length],
    'из них срок прошёл': [overdue.length],
  };
}

function published(
  cases: readonly Row[],
  known: readonly string[],
  labels: readonly string[],
  labelOf: (wall: string) => string,
  unknown: string,
): Figures {
  const isKnown = (row: Row) => row['Опубликовано'] !== '' && known.includes(row['Время публикации'] ?? '');
  const rows = labels.map((label) => [
    label,
    [cases.filter((row) => isKnown(row) && labelOf(row['Опубликовано'] ?? '') === label).length],
  ]);
  return { ...Object.fromEntries(rows), [unknown]: [cases.filter((row) => !isKnown(row)).length] };
}

function appealsOf(rows: readonly Row[]): Record<string, number> {
  const registered = filled(rows, 'Номер регистрации обращения');
  return {
    Передано: rows.length,
    'из них указан номер регистрации': registered,
    'номер не указан': rows.length - registered,
  };
}

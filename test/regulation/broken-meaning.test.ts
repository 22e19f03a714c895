import { expect, test } from 'vitest';
import { readKeptProfile, readProfile } from '../../lib/regulation/read-profile';
import { aProfile } from './a-profile';
import { broken, expectFault } from './broken';

const due = 'deadlines.answer.due';
const provenance = { clause: 'п. 1', quote: 'в течение часа' };
const when = (condition: unknown) => broken(['deadlines.answer.when', condition]);
const severities = {
  high: { dimension: 'severity', label: 'срочное', assignedBy: 'coordinator', assignment: 'manual' },
};
const region = { owner: 'region', hours: 'fixed', timeZone: 'Europe/Moscow', week: { mon: [['09:00', '18:00']] } };
const calendar = (change: object) =>
  broken(['calendars.region', { ...region, ...change }], ['deadlines.answer.calendar', 'region']);
const table = (row: object, key = ['topic']) =>
  broken(
    ['tables', { topics: { key, columns: ['work'], rows: [row] } }],
    [due, { type: 'lookup', event: 'detected', table: 'topics', column: 'work' }],
  );
const aReport = (schedule: object) =>
  broken(['reports', { m: { label: 'x', by: 'coordinator', to: 'coordinator', schedule, contents: [], provenance } }]);
const limit = (change: object) =>
  broken([due, { type: 'after', event: 'detected', limit: { amount: 1, unit: 'hour', clock: 'working', ...change } }]);

/** Each of these was once taken and counted otherwise than it says, or stopped every count of the office. */
test.each([
  ['a zone that is none', calendar({ timeZone: 'Moscow' }), 'календари → region', 'Часовой пояс «Moscow» неизвестен'],
  [
    'hours that end before they begin',
    calendar({ week: { wed: [['13:00', '09:00']] } }),
    'календари → region',
    'Среда: 13:00–09:00',
  ],
  ['a week without hours', calendar({ week: {} }), 'календари → region', 'Рабочих часов нет ни в одном дне'],
  [
    'a week proposed to the office that no clock can keep',
    broken(['calendars.office.week', { mon: [['18:00', '09:00']] }]),
    'календари → office',
    'Понедельник',
  ],
  [
    'a second calendar that would count by the hours of the office',
    calendar({ owner: 'own', hours: 'office' }),
    'календари → region',
    'hours: "fixed"',
  ],
  [
    'the office at work on holidays',
    broken(['calendars.office.holidays', 'none'], ['calendars.office.hours', 'office']),
    'календари → office',
    'hours: "fixed"',
  ],
  [
    'a roll-over in the wrong place',
    broken([`${due}.rollover`, 'nextWorkingDay']),
    'сроки → answer → когда истекает',
    'лишнее поле: rollover',
  ],
  [
    'a clock of its own in an amount',
    limit({ calendar: 'region' }),
    'сроки → answer → когда истекает → предел',
    'лишнее поле: calendar',
  ],
  [
    'a third of a minute',
    limit({ amount: 0.3, unit: 'minute' }),
    'сроки → answer → когда истекает → предел → число',
    'целыми минутами',
  ],
  [
    'a named date that moves off a day off',
    broken(
      [due, { type: 'declared', event: 'detected', by: ['coordinator'] }],
      ['deadlines.answer.rollover', 'nextWorkingDay'],
    ),
    'сроки → answer → перенос с выходного',
    'календарных днях',
  ],
  [
    'a term that is met as it begins',
    broken(['deadlines.answer.satisfiedBy', ['detected']]),
    'сроки → answer → чем исполняется',
    'одним событием: detected',
  ],
  [
    'yes in quotes',
    when({ any: [{ fact: 'isRepeat', is: 'true' }] }),
    'сроки → answer → при каком условии',
    'без кавычек',
  ],
  [
    'a word that is yes',
    when({ not: { fact: 'topic', is: true } }),
    'сроки → answer → при каком условии',
    'слово в кавычках',
  ],
  [
    'a number of what is none',
    when({ all: [{ fact: 'severity', atLeast: 2 }] }),
    'сроки → answer → при каком условии',
    'не число',
  ],
  [
    'a number asked as a word',
    when({ fact: 'executorsCount', is: '2' }),
    'сроки → answer → при каком условии',
    'atLeast',
  ],
  [
    'a network nobody knows',
    when({ fact: 'platform', is: ['vk', 'telegram'] }),
    'сроки → answer → при каком условии',
    'telegram; бывает: vk, ok, other',
  ],
  [
    'a severity with a slip of the pen',
    broken(['categories', severities], ['deadlines.answer.when', { fact: 'severity', is: 'hihg' }]),
    'сроки → answer → при каком условии',
    'hihg; бывает: high',
  ],
  [
    'a handling class the act has not',
    when({ fact: 'handling', is: 'fastTrack' }),
    'сроки → answer → при каком условии',
    'в положении не названо',
  ],
  [
    'a table by what a case has not',
    table({ object: 'парк', work: { amount: 3, unit: 'day', clock: 'working' } }, ['object']),
    'таблицы → topics → по чему ищут',
    'такого нет: object',
  ],
  [
    'a row for no topic',
    table({ work: { amount: 3, unit: 'day', clock: 'working' } }),
    'таблицы → topics → строки → № 1',
    'никогда не найдётся',
  ],
  [
    'a term in words',
    table({ topic: 'парк', work: '3 рабочих дня' }),
    'таблицы → topics → строки → № 1 → work',
    'нужен срок',
  ],
  ['the tenth day of a week', aReport({ every: 'week', dueDay: 10 }), 'отчёты → m → когда', 'день недели от 1 до 7'],
  ['a date that is in no calendar', broken(['effective.from', '2026-02-31']), 'действует → from', 'есть в календаре'],
  [
    'a season that begins on no day',
    when({ eventAt: 'detected', within: { from: '02-30', to: '04-01' } }),
    'сроки → answer → при каком условии',
    '',
  ],
  [
    'an act that ends before it begins',
    broken(['effective', { from: '2026-05-01', to: '2026-01-01' }]),
    'действует',
    'конец раньше начала',
  ],
])('%s is refused with the place and what is right', (_, json, place, words) => {
  expectFault(json, place, words);
});

test('what can be counted is taken', () => {
  const profile = aProfile();
  profile.calendars['region'] = { ...region, owner: 'region', hours: 'fixed', week: { sat: [['00:00', '24:00']] } };
  profile.categories = { high: { dimension: 'severity', label: 'x', assignedBy: 'coordinator', assignment: 'manual' } };
  const { answer } = profile.deadlines;
  if (answer)
    answer.when = {
      any: [
        { fact: 'severity', is: ['high'] },
        { fact: 'visibility', is: 'private' },
      ],
    };
  if (answer) answer.due = { type: 'after', event: 'detected', limit: { amount: 0.7, unit: 'hour', clock: 'working' } };
  expect(readProfile(profile)).toHaveProperty('profile');
});

const days = (clock: string) => ({ type: 'after', event: 'detected', limit: { amount: 3, unit: 'day', clock } });
const everyDay = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);

/** Each of these was refused, and is counted as it says. */
test.each([
  ['a service round the clock', broken(['calendars.office.week', everyDay], ['calendars.office.holidays', 'none'])],
  ['a calendar of the region that no term runs by', broken(['calendars.region', { ...region, week: {} }])],
  [
    'a word to the author every three days',
    broken(
      ['events.interimPlaced', { label: 'дан промежуточный ответ', source: 'case' }],
      [due, { ...days('working'), event: 'interimPlaced' }],
      ['deadlines.answer.satisfiedBy', ['interimPlaced']],
    ),
  ],
  [
    'a duty without a term that is done as it begins',
    broken([due, { type: 'none', event: 'detected' }], ['deadlines.answer.satisfiedBy', ['detected']]),
  ],
  [
    'working days that move off a day off',
    broken([due, days('working')], ['deadlines.answer.rollover', 'nextWorkingDay']),
  ],
  [
    'a table that is only told',
    broken([
      'tables',
      { topics: { key: ['object'], columns: ['work'], rows: [{ object: 'парк', work: 'по плану' }] } },
    ]),
  ],
  ['a scope that is only told', broken(['scope.include', { fact: 'platform', is: ['vk', 'ok', 'telegram'] }])],
  [
    'a report upwards that is only told',
    broken([
      'escalations',
      {
        up: {
          trigger: { fact: 'handling', is: 'критический' },
          levels: [{ to: 'coordinator' }],
          provenance,
        },
      },
    ]),
  ],
])('%s is taken', (_, json) => {
  expect(readProfile(json)).toHaveProperty('profile');
});

test('a calendar that does not say whose hours count keeps its own week, the default one of the office the office hours', () => {
  const { hours, ...silent } = region;
  const read = readProfile(broken(['calendars.region', { ...silent, holidays: 'none' }]));
  const calendars = 'profile' in read ? read.profile.calendars : {};
  expect([calendars['office']?.hours, calendars['region']?.hours]).toEqual(['office', hours]);
});

test('one that an earlier program kept comes back in a copy; what nothing can be counted by does not', () => {
  const kept = broken(
    ['calendars.region', { ...region, hours: 'office' }],
    ['deadlines.answer.calendar', 'region'],
    ['deadlines.answer.when', { fact: 'isRepeat', is: 'true' }],
  );
  expect(readProfile(kept)).toHaveProperty('refusal');
  expect(readKeptProfile(kept)).toEqual({ profile: expect.objectContaining({ id: 'sample' }) });
  expect(readKeptProfile(calendar({ timeZone: 'Moscow' }))).toHaveProperty('refusal');
  expect(readKeptProfile(broken(['deadlines.answer.act', 'nobody']))).toHaveProperty('refusal');
});

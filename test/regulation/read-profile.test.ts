import { expect, test } from 'vitest';
import { readProfile } from '../../lib/regulation/read-profile';
import { aProfile } from './a-profile';

type Json = Record<string, any>; // eslint-disable-line -- a test breaks it at will

/** The sample profile as JSON, with one thing done to it. */
function broken(breakIt: (profile: Json) => void): unknown {
  const profile = JSON.parse(JSON.stringify(aProfile())) as Json;
  breakIt(profile);
  return profile;
}

test('the sample is accepted, with its defaults filled in', () => {
  const read = readProfile(aProfile());
  expect('profile' in read && read.profile.deadlines['answer']).toMatchObject({
    per: 'case',
    nature: 'regulation',
    obligation: 'duty',
    satisfiedBy: [],
    notLaterThan: [],
  });
});

test.each([
  ['not even an object', null, 'весь профиль', 'набор полей'],
  ['empty', {}, 'schemaVersion', '1'],
  [
    'a deadline without a clause',
    broken((p) => delete p['deadlines'].answer.provenance.clause),
    'сроки → answer → источник → пункт',
    '«п. 12»'.slice(1, -1),
  ],
  [
    'a clause of spaces',
    broken((p) => (p['deadlines'].answer.provenance.clause = '  ')),
    'сроки → answer → источник → пункт',
    'впишите слова',
  ],
  [
    'a limit in words',
    broken((p) => (p['deadlines'].answer.due.limit.amount = 'час')),
    'сроки → answer → когда истекает → предел → число',
    'например 30',
  ],
  [
    'a limit of zero',
    broken((p) => (p['deadlines'].answer.due.limit.amount = 0)),
    'сроки → answer → когда истекает → предел → число',
    'больше нуля',
  ],
  [
    'an unknown unit',
    broken((p) => (p['deadlines'].answer.due.limit.unit = 'week')),
    'сроки → answer → когда истекает → предел → единица',
    '"minute", "hour", "day"',
  ],
  [
    'an unknown form of due',
    broken((p) => (p['deadlines'].answer.due.type = 'soon')),
    'сроки → answer → когда истекает → type',
    '"after", "before"',
  ],
  ['a field nobody knows', broken((p) => (p['deadlines'].answer.dueTo = 1)), 'сроки → answer', 'лишнее поле: dueTo'],
  [
    'a name in Russian letters',
    broken((p) => (p['deadlines']['ответ'] = p['deadlines'].answer)),
    'сроки → ответ',
    'finalAnswer',
  ],
  [
    'a date that is none',
    broken((p) => (p['effective'].from = '12.01.2023')),
    'действует → from',
    'например 2023-01-12',
  ],
  [
    'an event nobody defined',
    broken((p) => (p['deadlines'].answer.due.event = 'found')),
    'сроки → answer → когда истекает → с какого события',
    'нет такого имени (событие): found; есть: detected, placed, broadcast',
  ],
  [
    'an act nobody defined',
    broken((p) => (p['deadlines'].answer.act = 'post')),
    'сроки → answer → действие',
    'есть: publish',
  ],
  [
    'a calendar nobody defined',
    broken((p) => (p['deadlines'].answer.calendar = 'region')),
    'сроки → answer → календарь',
    'есть: office',
  ],
  ['no such main calendar', broken((p) => (p['defaultCalendar'] = 'own')), 'основной календарь', 'есть: office'],
  [
    'a role nobody defined',
    broken((p) => (p['acts'].publish.by = 'clerk')),
    'действия → publish → кто',
    'есть: coordinator',
  ],
  [
    'a part without a role',
    broken((p) => (p['cast'].approver = 'clerk')),
    'кто есть кто → approver',
    'есть: coordinator',
  ],
  [
    'an act that emits nothing known',
    broken((p) => (p['acts'].publish.emits = 'posted')),
    'действия → publish → что происходит',
    'placed',
  ],
  [
    'a stop nobody defined',
    broken((p) => (p['deadlines'].answer.satisfiedBy = ['posted'])),
    'сроки → answer → чем исполняется',
    'posted',
  ],
  [
    'a cap nobody defined',
    broken((p) => (p['deadlines'].answer.notLaterThan = ['total'])),
    'сроки → answer → но не позднее',
    'есть: answer',
  ],
  [
    'a moment the program does not know',
    broken((p) => (p['events'].posted = { label: 'x', source: 'case' })),
    'события → posted',
    'момент карточки',
  ],
  [
    'a moment of the program as an outside one',
    broken((p) => (p['events'].received = { label: 'x', source: 'external' })),
    'события → received → source',
    'должен быть «case»',
  ],
  [
    'a fact the program does not know',
    broken((p) => (p['deadlines'].answer.when = { fact: 'mood', is: 'bad' })),
    'сроки → answer → при каком условии',
    'например { "fact": "severity", "is": "high" }',
  ],
  [
    'a table nobody defined',
    broken((p) => (p['deadlines'].answer.due = { type: 'lookup', event: 'detected', table: 'topics', column: 'work' })),
    'сроки → answer → когда истекает → table',
    'ни одного',
  ],
  [
    'a column that the table has not',
    broken((p) => {
      p['tables'] = { topics: { key: ['topic'], columns: ['work'], rows: [] } };
      p['deadlines'].answer.due = { type: 'lookup', event: 'detected', table: 'topics', column: 'checks' };
    }),
    'сроки → answer → когда истекает → column',
    'есть: work',
  ],
  [
    'a date to be named by nobody known',
    broken((p) => (p['deadlines'].answer.due = { type: 'declared', event: 'detected', by: ['author'] })),
    'сроки → answer → когда истекает → кто',
    'есть: coordinator',
  ],
  [
    'a deadline that leans on itself',
    broken((p) => (p['deadlines'].answer.notLaterThan = ['answer'])),
    'сроки → answer',
    'answer → answer',
  ],
  [
    'a chain that comes back',
    broken((p) => {
      p['deadlines'].draft = {
        ...p['deadlines'].answer,
        due: { type: 'before', deadline: 'answer', lead: { amount: 1, unit: 'hour', clock: 'working' } },
      };
      p['deadlines'].answer.notLaterThan = ['draft'];
    }),
    'сроки → answer',
    'answer → draft → answer',
  ],
  [
    'a roll-over of hours',
    broken((p) => (p['deadlines'].answer.rollover = 'nextWorkingDay')),
    'сроки → answer → перенос с выходного',
    'календарных днях',
  ],
  [
    'a kind of answer not described',
    broken((p) => (p['acts'].publish.answerKind = 'interim')),
    'действия → publish → answerKind',
    'interim',
  ],
  [
    'a report to nobody known',
    broken(
      (p) =>
        (p['reports'] = {
          m: {
            label: 'x',
            by: 'coordinator',
            to: 'head',
            schedule: { every: 'month' },
            contents: [],
            provenance: p['acts'].publish.provenance,
          },
        }),
    ),
    'отчёты → m → to',
    'есть: coordinator',
  ],
  [
    'a category set by nobody known',
    broken(
      (p) =>
        (p['categories'] = { high: { dimension: 'severity', label: 'x', assignedBy: 'system', assignment: 'system' } }),
    ),
    'категории → high → assignedBy',
    'есть: coordinator',
  ],
  [
    'an escalation of no deadline',
    broken(
      (p) =>
        (p['escalations'] = {
          e: {
            trigger: { breachOf: 'total' },
            levels: [{ to: 'coordinator' }],
            provenance: p['acts'].publish.provenance,
          },
        }),
    ),
    'эскалации → e → trigger',
    'есть: answer',
  ],
  [
    'a reading without its default',
    broken(
      (p) =>
        (p['readings'] = {
          r: {
            clause: 'п. 1',
            question: '?',
            quote: '',
            default: 'b',
            options: { a: { label: 'a', explanation: 'a' } },
          },
        }),
    ),
    'прочтения → r → по умолчанию',
    'есть: a',
  ],
  [
    'a reading that patches no deadline',
    broken(
      (p) =>
        (p['readings'] = {
          r: {
            clause: 'п. 1',
            question: '?',
            quote: '',
            default: 'a',
            options: { a: { label: 'a', explanation: 'a', remove: ['total'] } },
          },
        }),
    ),
    'прочтения → r → варианты → a',
    'есть: answer',
  ],
  [
    'a reading that would break the profile',
    broken(
      (p) =>
        (p['readings'] = {
          r: {
            clause: 'п. 1',
            question: '?',
            quote: '',
            default: 'a',
            options: {
              a: { label: 'a', explanation: 'a' },
              b: { label: 'b', explanation: 'b', deadlines: { answer: { act: 'post' } } },
            },
          },
        }),
    ),
    'прочтения → r → варианты → b → сроки → answer → действие',
    'есть: publish',
  ],
])('%s is refused with the place and what is right', (_, json, place, words) => {
  const read = readProfile(json);
  const refusal = 'refusal' in read ? read.refusal : null;
  const fault = refusal?.faults.find((one) => one.place === place);
  expect(refusal?.faults.map((one) => one.place)).toContain(place);
  expect(fault?.words).toContain(words);
  expect(refusal?.words).toMatch(/^Профиль не принят\./);
});

test('nothing a file can hold makes it throw', () => {
  for (const json of [undefined, 1, 'profile', [], [[]], { deadlines: [] }, { readings: { r: null } }])
    expect(readProfile(json)).toHaveProperty('refusal');
});

import { expect, test } from 'vitest';
import { readProfile } from '../../lib/regulation/read-profile';
import { aProfile } from './a-profile';
import { broken, expectFault } from './broken';

const due = 'deadlines.answer.due';
const provenance = { clause: 'п. 1', quote: 'в течение часа' };
const answer = { act: 'publish', label: 'x', due: { type: 'none' }, provenance };

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

test('brackets without end are refused, not run into', () => {
  let when: object = { fact: 'severity', is: 'high' };
  for (let depth = 0; depth < 20_000; depth += 1) when = { not: when };
  expectFault(broken(['deadlines.answer.when', when]), 'весь профиль', 'слишком глубоко');
});

test.each([
  // shape
  ['not even an object', null, 'весь профиль', 'набор полей'],
  ['empty', {}, 'schemaVersion', '1'],
  [
    'a deadline without a clause',
    broken(['deadlines.answer.provenance.clause', undefined]),
    'сроки → answer → источник → пункт',
    'п. 12',
  ],
  [
    'a clause of spaces',
    broken(['deadlines.answer.provenance.clause', '  ']),
    'сроки → answer → источник → пункт',
    'впишите слова',
  ],
  [
    'a limit in words',
    broken([`${due}.limit.amount`, 'час']),
    'сроки → answer → когда истекает → предел → число',
    'например 30',
  ],
  [
    'a limit of zero',
    broken([`${due}.limit.amount`, 0]),
    'сроки → answer → когда истекает → предел → число',
    'больше нуля',
  ],
  [
    'an unknown unit',
    broken([`${due}.limit.unit`, 'week']),
    'сроки → answer → когда истекает → предел → единица',
    '"minute", "hour", "day"',
  ],
  [
    'a term that no calendar reaches',
    broken([`${due}.limit.amount`, 1e15]),
    'сроки → answer → когда истекает → предел → число',
    'больше года',
  ],
  [
    'a unit without its clock',
    broken([`${due}.limit.clock`, undefined]),
    'сроки → answer → когда истекает → предел → чьё время',
    '"working"',
  ],
  [
    'an unknown form of due',
    broken([`${due}.type`, 'soon']),
    'сроки → answer → когда истекает → type',
    '"after", "before"',
  ],
  [
    'a share of more than the whole',
    broken([due, { type: 'fraction', event: 'detected', deadline: 'answer', ratio: 2 }]),
    'сроки → answer → когда истекает → ratio',
    'нужно меньше 1',
  ],
  ['a field nobody knows', broken(['deadlines.answer.dueTo', 1]), 'сроки → answer', 'лишнее поле: dueTo'],
  ['a name in Russian letters', broken(['deadlines.ответ', answer]), 'сроки → ответ', 'finalAnswer'],
  ['a date that is none', broken(['effective.from', '12.01.2023']), 'действует → from', 'например 2023-01-12'],
  [
    'hours that are none',
    broken(['calendars.office.week.mon', [['9', '18:00']]]),
    'календари → office → week → mon → № 1 → № 1',
    'например 09:00',
  ],
  [
    'a fact the program does not know',
    broken(['deadlines.answer.when', { fact: 'mood', is: 'bad' }]),
    'сроки → answer → при каком условии',
    'например { "fact": "severity", "is": "high" }',
  ],
  [
    'a field to fill that nobody can',
    broken(['classification.required', [{ fact: 'interimGiven', label: 'x', provenance }]]),
    'разметка сообщения → обязательные поля → № 1 → fact',
    '"topic"',
  ],
])('%s is refused with the place and what is right', (_, json, place, words) => {
  expectFault(json, place, words);
});

test.each([[undefined], [1], ['profile'], [[]], [[[]]], [{ deadlines: [] }], [{ readings: { r: null } }]])(
  'whatever a file holds, it does not throw: %j',
  (json) => {
    expect(readProfile(json)).toHaveProperty('refusal');
  },
);

test('no words of a refusal are English', () => {
  const everythingWrong = broken(
    ['title', 1],
    ['scope', []],
    ['roles', 'x'],
    ['effective', { from: '', to: {} }],
    ['counting', { startDay: 'maybe' }],
    ['calendars.office.preHolidayCut', -1.5],
    ['output.channel', 'fax'],
    [due, { type: 'after', event: 'Bad Name', limit: {} }],
    ['proofs', { p: { kinds: [], oneOf: [[]], words: '' } }],
    ['limits', { l: { what: 'x', per: 'year', max: 'many', provenance } }],
  );
  const read = readProfile(everythingWrong);
  const faults = 'refusal' in read ? read.refusal.faults : [];
  expect(faults.length).toBeGreaterThan(10);
  expect(faults.filter(({ words }) => /^[A-Z]|[Ii]nvalid|[Ee]xpected|[Tt]oo /.test(words))).toEqual([]);
});

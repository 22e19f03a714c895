import { expect, test } from 'vitest';
import { readProfile } from '../../lib/regulation/read-profile';
import { aProfile } from './a-profile';

/** The sample profile as JSON with the value at each path (`deadlines.answer.due`) set; undefined takes it away. */
function broken(...changes: [path: string, value: unknown][]): unknown {
  const profile: unknown = JSON.parse(JSON.stringify(aProfile()));
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const inner = steps.reduce<unknown>((holder, step) => Reflect.get(Object(holder), step), profile);
    if (value === undefined) Reflect.deleteProperty(Object(inner), last);
    else Reflect.set(Object(inner), last, value);
  }
  return profile;
}

const due = 'deadlines.answer.due';
const provenance = { clause: 'п. 1', quote: 'в течение часа' };
const answer = { act: 'publish', label: 'x', due: { type: 'none' }, provenance };
const aReport = {
  label: 'x',
  by: 'coordinator',
  to: 'coordinator',
  schedule: { every: 'month' },
  contents: [],
  provenance,
};
const anEscalation = { trigger: { event: 'placed' }, levels: [{ to: 'coordinator' }], provenance };
const aReading = (option: object, chosen = 'a') => ({
  r: {
    clause: 'п. 1',
    question: '?',
    quote: '',
    default: chosen,
    options: { a: { label: 'a', explanation: 'a' }, b: { label: 'b', explanation: 'b', ...option } },
  },
});

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
  // events
  [
    'a moment the program does not know',
    broken(['events.posted', { label: 'x', source: 'case' }]),
    'события → posted',
    'момент карточки',
  ],
  [
    'a moment of the program as an outside one',
    broken(['events.received', { label: 'x', source: 'external' }]),
    'события → received → source',
    'должен быть «case»',
  ],
  // roles
  ['a main calendar nobody defined', broken(['defaultCalendar', 'own']), 'основной календарь', 'есть: office'],
  [
    'a substitute nobody defined',
    broken(['roles.coordinator.substitutes', ['lawyer']]),
    'роли → coordinator → substitutes',
    'есть: coordinator',
  ],
  ['a part without a role', broken(['cast.approver', 'clerk']), 'кто есть кто → approver', 'есть: coordinator'],
  // acts
  ['an act by nobody', broken(['acts.publish.by', 'clerk']), 'действия → publish → кто', 'есть: coordinator'],
  [
    'an act after no event',
    broken(['acts.publish.on', ['found']]),
    'действия → publish → после какого события',
    'found',
  ],
  [
    'an act that brings no known event',
    broken(['acts.publish.emits', 'posted']),
    'действия → publish → что происходит',
    'placed',
  ],
  [
    'an act on a condition over no event',
    broken(['acts.publish.when', { happened: 'found' }]),
    'действия → publish → при каком условии',
    'found',
  ],
  [
    'a kind of answer not described',
    broken(['acts.publish.answerKind', 'interim']),
    'действия → publish → answerKind',
    'interim',
  ],
  // deadlines
  ['an act nobody defined', broken(['deadlines.answer.act', 'post']), 'сроки → answer → действие', 'есть: publish'],
  [
    'a calendar nobody defined',
    broken(['deadlines.answer.calendar', 'region']),
    'сроки → answer → календарь',
    'есть: office',
  ],
  [
    'an event nobody defined',
    broken([`${due}.event`, 'found']),
    'сроки → answer → когда истекает → с какого события',
    'нет такого имени (событие): found; есть: detected, placed, broadcast',
  ],
  [
    'a deadline counted from none',
    broken([due, { type: 'before', deadline: 'total', lead: { amount: 1, unit: 'hour', clock: 'working' } }]),
    'сроки → answer → когда истекает → срок, от которого считают',
    'есть: answer',
  ],
  [
    'a date to be named by nobody',
    broken([due, { type: 'declared', event: 'detected', by: ['author'] }]),
    'сроки → answer → когда истекает → кто',
    'есть: coordinator',
  ],
  [
    'a table nobody defined',
    broken([due, { type: 'lookup', event: 'detected', table: 'topics', column: 'work' }]),
    'сроки → answer → когда истекает → table',
    'ни одного',
  ],
  [
    'a column that the table has not',
    broken(
      ['tables', { topics: { key: ['topic'], columns: ['work'], rows: [] } }],
      [due, { type: 'lookup', event: 'detected', table: 'topics', column: 'checks' }],
    ),
    'сроки → answer → когда истекает → column',
    'есть: work',
  ],
  [
    'a stop nobody defined',
    broken(['deadlines.answer.satisfiedBy', ['posted']]),
    'сроки → answer → чем исполняется',
    'posted',
  ],
  [
    'a cap nobody defined',
    broken(['deadlines.answer.notLaterThan', ['total']]),
    'сроки → answer → но не позднее',
    'есть: answer',
  ],
  [
    'a reaction to nobody',
    broken(['deadlines.answer.reactions', [{ at: 'breach', do: 'notify', to: ['head'] }]]),
    'сроки → answer → реакции',
    'есть: coordinator',
  ],
  [
    'a condition over no event',
    broken(['deadlines.answer.when', { all: [{ not: { eventAt: 'found', within: 'nonWorkingDay' } }] }]),
    'сроки → answer → при каком условии',
    'found',
  ],
  [
    'a roll-over of hours',
    broken(['deadlines.answer.rollover', 'nextWorkingDay']),
    'сроки → answer → перенос с выходного',
    'календарных днях',
  ],
  [
    'a deadline that leans on itself',
    broken(['deadlines.answer.notLaterThan', ['answer']]),
    'сроки → answer',
    'answer → answer',
  ],
  [
    'a chain that comes back',
    broken(
      ['deadlines.answer.notLaterThan', ['draft']],
      [
        'deadlines.draft',
        { ...answer, due: { type: 'before', deadline: 'answer', lead: { amount: 1, unit: 'hour', clock: 'working' } } },
      ],
    ),
    'сроки → answer',
    'answer → draft → answer',
  ],
  // the rest
  [
    'a category set by nobody',
    broken(['categories', { high: { dimension: 'severity', label: 'x', assignedBy: 'system', assignment: 'system' } }]),
    'категории → high → assignedBy',
    'есть: coordinator',
  ],
  [
    'a report by nobody',
    broken(['reports', { m: { ...aReport, by: 'clerk' } }]),
    'отчёты → m → кто',
    'есть: coordinator',
  ],
  [
    'a report to nobody',
    broken(['reports', { m: { ...aReport, to: 'head' } }]),
    'отчёты → m → to',
    'есть: coordinator',
  ],
  [
    'a report on no event',
    broken(['reports', { m: { ...aReport, schedule: { onEvent: 'found', due: { type: 'none' } } } }]),
    'отчёты → m → когда',
    'found',
  ],
  [
    'an escalation to nobody',
    broken(['escalations', { e: { ...anEscalation, levels: [{ to: 'head' }] } }]),
    'эскалации → e → уровни',
    'есть: coordinator',
  ],
  [
    'an escalation of no deadline',
    broken(['escalations', { e: { ...anEscalation, trigger: { breachOf: 'total' } } }]),
    'эскалации → e → trigger',
    'есть: answer',
  ],
  [
    'an escalation on no event',
    broken(['escalations', { e: { ...anEscalation, trigger: { event: 'found' } } }]),
    'эскалации → e → trigger',
    'found',
  ],
  [
    'an ending by no act',
    broken([
      'dispositions',
      { d: { outcome: 'noAnswer', label: 'x', grounds: [{ id: 'a', label: 'a' }], act: 'post', provenance } },
    ]),
    'без ответа и разъяснения → d → действие',
    'есть: publish',
  ],
  ['an answer placed by nobody', broken(['output.by', 'clerk']), 'куда уходит ответ → кто', 'есть: coordinator'],
  [
    'a joint answer by nobody',
    broken(['coExecution', { mode: 'lead', composer: 'main', assembledBy: 'clerk', partsApproved: true, provenance }]),
    'несколько исполнителей → assembledBy',
    'есть: coordinator',
  ],
  [
    'a memo to nobody',
    broken(['memos', { immediate: { to: 'head', provenance } }]),
    'доклады → immediate → to',
    'есть: coordinator',
  ],
  [
    'a memo signed by nobody',
    broken(['memos', { immediate: { to: 'coordinator', signedBy: 'deputy', provenance } }]),
    'доклады → immediate → signedBy',
    'есть: coordinator',
  ],
  [
    'shortcomings told to nobody',
    broken(['memos', { shortcomings: { to: ['head'], provenance } }]),
    'доклады → shortcomings → to',
    'есть: coordinator',
  ],
  [
    'a substitution of nobody',
    broken(['substitution', { of: 'coordinator', by: ['lawyer'], provenance }]),
    'замещение',
    'есть: coordinator',
  ],
  // readings
  [
    'a reading without its default',
    broken(['readings', aReading({}, 'c')]),
    'прочтения → r → по умолчанию',
    'есть: a, b',
  ],
  [
    'a reading that removes no deadline',
    broken(['readings', aReading({ remove: ['total'] })]),
    'прочтения → r → варианты → b',
    'есть: answer',
  ],
  [
    'a reading that changes no deadline',
    broken(['readings', aReading({ deadlines: { total: {} } })]),
    'прочтения → r → варианты → b',
    'есть: answer',
  ],
  [
    'a reading that changes no act',
    broken(['readings', aReading({ acts: { post: {} } })]),
    'прочтения → r → варианты → b',
    'есть: publish',
  ],
  [
    'a reading that changes no report',
    broken(['readings', aReading({ reports: { monthly: {} } })]),
    'прочтения → r → варианты → b',
    'ни одного',
  ],
  [
    'a reading that would break the profile',
    broken(['readings', aReading({ deadlines: { answer: { act: 'post' } } })]),
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

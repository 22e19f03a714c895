import { test } from 'vitest';
import { broken, expectFault } from './broken';

const due = 'deadlines.answer.due';
const provenance = { clause: 'п. 1', quote: 'в течение часа' };
const answer = { act: 'publish', label: 'x', due: { type: 'none' }, provenance };

test.each([
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
])('%s is refused with the place and what is right', (_, json, place, words) => {
  expectFault(json, place, words);
});

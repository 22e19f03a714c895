import { test } from 'vitest';
import { broken, expectFault } from './broken';

const provenance = { clause: 'п. 1', quote: 'в течение часа' };
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

test.each([
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
  expectFault(json, place, words);
});

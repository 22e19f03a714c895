import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { Duration, RegulationProfile } from '../../lib/regulation/schema';

/** The terms of the five regulations, one line a parameter, one cell a regulation. */
type Cells = readonly [kursk: string, kozhevnikovo: string, akhtubinsk: string, vorsino: string, krasnoufimsk: string];

function amount({ amount: number, unit, clock }: Duration): string {
  return `${number} ${clock === 'working' ? 'w' : 'c'}${{ minute: 'min', hour: 'h', day: 'd' }[unit]}`;
}

/** `detected + 9 wh`, `answer − 5 wh`, `received, at once`, `no term`; `—` where the profile has no such deadline. */
function term(profile: RegulationProfile, id: string): string {
  const deadline = profile.deadlines[id];
  if (!deadline) return '—';
  const { due, rollover, notLaterThan } = deadline;
  const shift = rollover === 'nextWorkingDay' ? ', shift' : '';
  const cap = notLaterThan.length > 0 ? `, not later than ${notLaterThan.join()}` : '';
  switch (due.type) {
    case 'after':
      return `${due.event} + ${amount(due.limit)}${shift}${cap}`;
    case 'before':
      return `${due.deadline} − ${amount(due.lead)}`;
    case 'immediate':
      return `${due.event}, at once`;
    case 'none':
      return 'no term';
    default:
      return due.type;
  }
}

const terms = (id: string) => (profile: RegulationProfile) => term(profile, id);
const stops = (id: string) => (profile: RegulationProfile) => {
  const deadline = profile.deadlines[id];
  if (!deadline) return '—';
  return deadline.satisfiedBy.join(' | ') || (profile.acts[deadline.act]?.emits ?? '');
};

const table: readonly (readonly [string, (profile: RegulationProfile) => string, Cells])[] = [
  ['routing', terms('route'), ['detected + 1 wh', 'received, at once', 'no term', 'received + 2 wh', 'read + 30 wmin']],
  ['return «не в компетенции»', terms('returnNotOurs'), ['assigned + 30 wmin', '—', '—', '—', 'assigned + 30 wmin']],
  [
    'the same, co-executor',
    terms('returnNotOursByCoExecutor'),
    ['coAssigned + 30 wmin', '—', '—', '—', 'coAssigned + 30 wmin'],
  ],
  ['nobody must return', (p) => p.deadlines['returnNotOurs']?.obligation ?? '—', ['option', '—', '—', '—', 'option']],
  ['re-routing', terms('reroute'), ['returnedNotCompetent, at once', '—', '—', '—', 'returnedNotCompetent, at once']],
  ['draft', terms('draft'), ['answer − 5 wh', 'answer − 2 wh', 'no term', 'assigned + 3 wh', 'detected + 6 wh']],
  ['draft, high importance', terms('draftHigh'), ['—', '—', '—', '—', 'detected + 3 wh']],
  ['draft of several', terms('jointDraft'), ['—', 'answer − 2 wh', '—', '—', 'detected + 6 wh']],
  ['draft of several, high importance', terms('jointDraftHigh'), ['—', '—', '—', '—', 'detected + 3 wh']],
  [
    'who owes the joint draft',
    (p) => p.acts[p.deadlines['jointDraft']?.act ?? p.deadlines['compose']?.act ?? '']?.by ?? '—',
    ['—', 'coordinator', 'coordinator', '—', 'leadSpecialist'],
  ],
  ['«не подтвердилось»', terms('notConfirmed'), ['—', '—', '—', '—', 'detected + 6 wh']],
  ['«не подтвердилось», high', terms('notConfirmedHigh'), ['—', '—', '—', '—', 'detected + 3 wh']],
  [
    'part of a co-executor',
    terms('part'),
    ['coAssigned + 2 wh', 'no term', 'coAssigned + 2 wh', '—', 'coAssigned + 2 wh'],
  ],
  ['part of the main one', terms('partOfMain'), ['—', 'no term', 'assigned + 2 wh', '—', 'assigned + 2 wh']],
  ['check of a part', terms('partReview'), ['partSubmitted + 30 wmin', '—', '—', '—', '—']],
  [
    'approve or return',
    terms('review'),
    ['draftSubmitted + 30 wmin', 'no term', 'no term', 'draftSubmitted + 30 wmin', 'draftSubmitted + 30 wmin'],
  ],
  [
    'rework',
    terms('rework'),
    ['draftReturned + 30 wmin', 'no term', 'no term', 'draftReturned + 1 wh', 'draftReturned + 30 wmin'],
  ],
  [
    'post after approval',
    terms('publish'),
    ['approved + 30 wmin, not later than answer', '—', 'no term', 'finalApproved + 30 wmin', 'finalApproved + 30 wmin'],
  ],
  ['preparation in all', terms('preparation'), ['—', '—', '—', 'received + 7 wh', '—']],
  ['overall', terms('answer'), ['detected + 9 wh', 'received + 7 wh', 'no term', 'received + 8 wh', '—']],
  [
    'overall, stopped by',
    stops('answer'),
    [
      'interimPlaced | finalPlaced',
      'interimPlaced | finalPlaced',
      'finalPlaced',
      'finalPlaced | explanationPlaced',
      '—',
    ],
  ],
  ['reaction, high importance', terms('reaction'), ['—', '—', '—', '—', 'detected + 4 wh']],
  ['sum of the steps', terms('sumOfSteps'), ['—', '—', '—', '—', 'detected + 7 wh']],
  ['the sum is informative', (p) => p.deadlines['sumOfSteps']?.nature ?? '—', ['—', '—', '—', '—', 'internal']],
  ['interim → final draft', terms('finalDraft'), ['interimPlaced + 7 wd', 'interimPlaced + 7 wd', '—', '—', '—']],
  ['the same, stopped by', stops('finalDraft'), ['finalDraftSubmitted', 'finalDraftSubmitted', '—', '—', '—']],
  ['interim → final placed', terms('finalAnswer'), ['—', '—', '—', '—', 'detected + 8 cd, shift']],
  ['fast-track actions', terms('resolve'), ['—', '—', '—', '—', 'detected + 8 cd, shift']],
  ['explanation', terms('explanation'), ['—', '—', '—', 'published + 8 wh', '—']],
  [
    'memo clock',
    terms('memo'),
    [
      'significanceFlagged, at once',
      'significanceFlagged, at once',
      '—',
      'significanceFlagged, at once',
      'significanceFlagged, at once',
    ],
  ],
  ['shortcomings term', terms('shortcomings'), ['no term', 'no term', 'no term', '—', 'no term']],
];

test.each(table)('%s', (_, cell, expected) => {
  expect(builtInProfiles.map(cell)).toEqual(expected);
});

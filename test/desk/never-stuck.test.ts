import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { assess } from '../../entrypoints/desk/assess';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { menuOf } from '../../entrypoints/sidepanel/view/menu-of';
import { owedPartsOf } from '../../entrypoints/sidepanel/view/owed-parts-of';
import type { CaseStatus } from '../../lib/case/case';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { MINUTE, START, after, type Step } from '../case/given';
import { approve, assign, assignBoth, classify, draft, hashOf, main, place, take } from '../case/steps';
import { aDesk } from './a-desk';

const severe = { ...classify, after: { ...classify.after, severity: 'обычное' } };
const interim = { ...draft, kind: 'interim' } as const;
const own = { ...interim, assignmentId: null };
const part = (assignmentId: string) => ({ type: 'submitPart', assignmentId, content: hashOf('часть') }) as const;
const late = { ...assignBoth.assignees[1], assignmentId: 'a-late', role: 'co', order: 2 } as const;

/** The next act after the steps, and what may be done besides. */
async function offered(id: string, steps: readonly Step[]) {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  const regulation = { id, edition: profile.edition };
  const desk = await aDesk({ regulation });
  const theCase = after([{ ...take, regulation }, severe, ...steps], caseRules(profile));
  const ruling = rulingOf(desk, regulation);
  const now = START + 30 * MINUTE;
  const parts = theCase.assignments.map(({ id: assignmentId, executorName: label, question }) => ({
    assignmentId,
    label,
    question,
    text: null,
    files: [],
  }));
  const owedParts = owedPartsOf(theCase, parts, ruling);
  const { act: move } = assess(theCase, ruling, now).move;
  return { status: theCase.status, move, menu: menuOf(theCase, { ruling, office: desk.office, owedParts, move, now }) };
}

const rows: [what: string, regulation: string, Step[], CaseStatus, move: string, offers: string][] = [
  [
    'while the author is asked the clock runs: an answer may come all the same',
    'vorsino',
    [assign, { ...draft, kind: 'clarification' }, approve, place],
    'clarifying',
    'awaitAuthor',
    'submitDraft',
  ],
  ['while parts are out an interim answer may go', 'kursk', [assignBoth], 'assigned', 'awaitParts', 'submitDraft'],
  ['the same where the coordinator composes', 'kozhevnikovo', [assignBoth], 'assigned', 'awaitParts', 'submitDraft'],
  [
    'after the interim answer the parts come before the final one',
    'kozhevnikovo',
    [assignBoth, own, approve, { ...place, channel: 'region' }],
    'interim',
    'awaitParts',
    'close',
  ],
  [
    'a part may come while the draft waits for approval',
    'krasnoufimsk',
    [assign, draft, { type: 'assignExecutors', assignees: [late] }],
    'drafted',
    'review',
    'submitPart',
  ],
  [
    'a part may be approved while the draft is reworked',
    'kursk',
    [
      assign,
      draft,
      { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' },
      { type: 'assignExecutors', assignees: [late] },
      part('a-late'),
    ],
    'returned',
    'awaitRework',
    'reviewPart',
  ],
  ['an approval may be taken back', 'vorsino', [assign, draft, approve], 'approved', 'place', 'revokeApproval'],
];

it.each(rows)('%s', async (_what, regulation, steps, status, move, offers) => {
  const seen = await offered(regulation, steps);
  expect(seen).toMatchObject({ status, move });
  expect(seen.menu).toContain(offers);
});

it('the next act is not offered a second time behind «⋯»', async () => {
  expect((await offered('kursk', [assignBoth])).menu).not.toContain('submitPart');
  expect((await offered('kursk', [{ ...assign, assignees: [main] }])).menu).not.toContain('submitDraft');
});

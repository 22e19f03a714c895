import { describe, expect, it } from 'vitest';
import type { CaseRules } from '../../lib/case/case-rules';
import type { CaseStatus } from '../../lib/case/case';
import { play, type Step } from './given';
import { replay } from '../../lib/case/replay';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { approve, assign, assignBoth, draft, hashOf, message, place, take } from './steps';

/** A step, the status after it, and the moments it brought. */
type Row = [Step, CaseStatus, ...string[]];

const classify = { type: 'classify', after: { topic: 'вода', place: 'Заречная', severity: 'обычное' } } as const;
const starts = ['published', 'detected', 'received', 'read'];
const own = { ...draft, assignmentId: null, authorName: 'Координатор' };
const second = { ...draft, draftId: 'd2', content: hashOf('готово') };
const approveSecond = { ...approve, draftId: 'd2', content: second.content };
const placeSecond = { ...place, draftId: 'd2', content: second.content };
const part = (assignmentId: string) => ({ type: 'submitPart', assignmentId, content: hashOf('часть') }) as const;

const interimThenFinal = (channel: 'network' | 'region' | 'system'): Row[] => [
  [{ ...draft, kind: 'interim' }, 'drafted', 'draftSubmitted', 'interimDraftSubmitted'],
  [approve, 'approved', 'approved', 'interimApproved'],
  [{ ...place, channel }, 'interim', 'placed', 'interimPlaced'],
  [second, 'drafted', 'draftSubmitted', 'finalDraftSubmitted'],
  [approveSecond, 'approved', 'approved', 'finalApproved'],
  [{ ...placeSecond, channel }, 'answered', 'placed', 'finalPlaced', 'closed'],
];

const paths: [string, string, Row[]][] = [
  [
    'Курской округ: co-executor, rework, answer',
    'kursk',
    [
      [take, 'taken', ...starts],
      [classify, 'taken'],
      [assignBoth, 'assigned', 'assigned', 'coAssigned'],
      [{ type: 'acknowledge', assignmentId: 'a-main' }, 'assigned', 'acknowledgedByExecutor'],
      [part('a-co'), 'assigned', 'partSubmitted'],
      [{ type: 'returnPart', assignmentId: 'a-co', reason: 'нет даты' }, 'assigned', 'partReturned'],
      [part('a-co'), 'assigned', 'partSubmitted'],
      [{ type: 'approvePart', assignmentId: 'a-co', content: hashOf('часть') }, 'assigned', 'partApproved'],
      [draft, 'drafted', 'draftSubmitted', 'finalDraftSubmitted'],
      [{ type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' }, 'returned', 'draftReturned'],
      [second, 'drafted', 'draftSubmitted', 'finalDraftSubmitted'],
      [approveSecond, 'approved', 'approved', 'finalApproved'],
      [placeSecond, 'answered', 'placed', 'finalPlaced', 'closed'],
    ],
  ],
  [
    'Курской округ: not competent, routed again, interim and final',
    'kursk',
    [
      [take, 'taken', ...starts],
      [classify, 'taken'],
      [assign, 'assigned', 'assigned'],
      [{ type: 'returnAssignment', assignmentId: 'a-main', reason: 'не наше' }, 'taken', 'returnedNotCompetent'],
      [{ ...assign, assignees: [{ ...assign.assignees[0], assignmentId: 'a-2' }] }, 'assigned', 'assigned'],
      ...interimThenFinal('network').map(([step, ...rest]): Row => [
        step.type === 'submitDraft' ? { ...step, assignmentId: 'a-2' } : step,
        ...rest,
      ]),
    ],
  ],
  [
    'Кожевниковский район: in turn, by way of the region',
    'kozhevnikovo',
    [
      [{ ...take, via: 'import' }, 'taken', 'published', 'detected', 'received'],
      [{ type: 'markRead' }, 'taken', 'read'],
      [assignBoth, 'assigned', 'assigned', 'coAssigned'],
      [part('a-main'), 'assigned', 'partSubmitted'],
      [part('a-co'), 'assigned', 'partSubmitted'],
      ...interimThenFinal('region').map(([step, ...rest]): Row => [
        step.type === 'submitDraft' ? { ...step, assignmentId: null } : step,
        ...rest,
      ]),
      [{ type: 'noteOutsideEvent', event: 'publishedByRegion', note: '' }, 'answered', 'publishedByRegion'],
    ],
  ],
  [
    'Ахтубинский район: a question to the author, then the answer of the office',
    'akhtubinsk',
    [
      [take, 'taken', ...starts],
      [{ ...own, kind: 'clarification' }, 'drafted', 'draftSubmitted', 'clarificationDraftSubmitted'],
      [approve, 'approved', 'approved', 'clarificationApproved'],
      [place, 'clarifying', 'placed', 'clarificationPlaced'],
      [{ type: 'recordAuthorReply', messageKey: 'vk:-1_2:18', content: null }, 'taken', 'authorReplied'],
      [{ ...second, assignmentId: null }, 'drafted', 'draftSubmitted', 'finalDraftSubmitted'],
      [approveSecond, 'approved', 'approved', 'finalApproved'],
      [placeSecond, 'answered', 'placed', 'finalPlaced', 'closed'],
    ],
  ],
  [
    'Ворсино: an explanation by the curator alone, in private',
    'vorsino',
    [
      [{ ...take, message: { ...message, kind: 'private' } }, 'taken', ...starts],
      [
        { ...own, kind: 'explanation', groundId: 'notOurs', supplies: ['competentBody', 'contact'] },
        'drafted',
        'draftSubmitted',
        'explanationDraftSubmitted',
      ],
      [approve, 'approved', 'approved', 'explanationApproved'],
      [{ ...place, channel: 'private' }, 'explained', 'placed', 'explanationPlaced', 'closed'],
    ],
  ],
  [
    'Ворсино: it becomes an appeal',
    'vorsino',
    [
      [take, 'taken', ...starts],
      [{ type: 'recordConsent', wording: 'согласна', url: null }, 'taken', 'consentRecorded'],
      [{ type: 'handOver', to: 'делопроизводитель', registration: null }, 'handedOver', 'handedOver', 'closed'],
    ],
  ],
  [
    'Красноуфимский округ: interim and final in the system, the head informed',
    'krasnoufimsk',
    [
      [take, 'taken', ...starts],
      [{ type: 'classify', after: { severity: 'high' } }, 'taken'],
      [{ type: 'flagSignificance', reason: 'авария' }, 'taken', 'significanceFlagged'],
      [{ type: 'informHead', signedBy: 'Иванова', note: '' }, 'taken', 'headInformed'],
      [assign, 'assigned', 'assigned'],
      ...interimThenFinal('system'),
      [{ type: 'noteShortcoming', clause: 'п. 12', note: 'поздно' }, 'answered', 'shortcomingFound'],
    ],
  ],
  [
    'declined, and opened again',
    'kursk',
    [
      [take, 'taken', ...starts],
      [{ type: 'declineProcessing', groundId: 'threat', note: '' }, 'declined', 'notProcessed', 'closed'],
      [{ type: 'reopen', reason: 'ошибка' }, 'taken', 'reopened'],
      [{ type: 'closeWithException', reason: 'автор удалил' }, 'closed', 'closed'],
    ],
  ],
];

describe('status and moments on the main paths', () => {
  it.each(paths)('%s (%s)', (_name, id, rows) => {
    const rules = rulesOf(id);
    const seen = rows.map((_, index): [CaseStatus | undefined, ...string[]] => {
      const now = replay(
        play(
          rows.slice(0, index + 1).map(([step]) => step),
          rules,
        ),
      );
      const earlier =
        replay(
          play(
            rows.slice(0, index).map(([step]) => step),
            rules,
          ),
        )?.seq ?? 0;
      const fresh = now?.moments.filter(({ seq }) => seq > earlier) ?? [];
      return [now?.status, ...fresh.map(({ event }) => event)];
    });
    expect(seen).toEqual(rows.map(([, ...expected]) => expected));
  });
});

function rulesOf(id: string): CaseRules {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return caseRules(profile);
}

describe('moments', () => {
  it('belong to their assignment and draft', () => {
    const story = replay(play([take, classify, assignBoth, part('a-co')]));
    expect(story?.moments.find(({ event }) => event === 'partSubmitted')).toMatchObject({
      assignmentId: 'a-co',
      seq: 5,
    });
    const drafts = replay(play([take, classify, assign, draft, approve, place]));
    for (const event of ['finalDraftSubmitted', 'finalApproved', 'finalPlaced'])
      expect(drafts?.moments.find((moment) => moment.event === event)).toMatchObject({
        assignmentId: 'a-main',
        draftId: 'd1',
      });
  });

  it('stand in the order they happened, whenever they were written down', () => {
    const late: Step = {
      ...draft,
      happenedAt: Date.parse('2026-11-20T07:02:00Z'),
      happenedReason: 'почта',
      minute: 60,
    };
    const times = replay(
      play([take, classify, assign, { type: 'remind', assignmentId: 'a-main', minute: 30 }, late]),
    )?.moments;
    expect(times?.map(({ at }) => at)).toEqual(times?.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('carry the promises of placed answers only', () => {
    const promisedAt = Date.parse('2026-12-01T15:00:00Z');
    const promised = [take, classify, assign, { ...draft, kind: 'interim', promisedAt }, approve] as const;
    expect(replay(play(promised))?.promises).toEqual([]);
    expect(replay(play([...promised, place]))?.promises).toEqual([{ draftId: 'd1', dueAt: promisedAt }]);
  });
});

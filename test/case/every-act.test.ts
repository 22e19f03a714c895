import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, CaseStatus } from '../../lib/case/case';
import type { CaseRules } from '../../lib/case/case-rules';
import type { Command, CommandType } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal, type Decision } from '../../lib/case/decision';
import type { AnswerKind } from '../../lib/case/events';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { COMMAND_SHAPES, inWords } from './any-command';
import { after, MINUTE, START, type Step } from './given';
import { approve, assign, draft, place, take } from './steps';

/** Every act in every status under each of the five regulations, with arguments good and bad. */
const SAMPLES = 60;

const TYPES = Object.keys(COMMAND_SHAPES) as CommandType[];

const samples = new Map(
  TYPES.map((type) => {
    const shape = fc.record(COMMAND_SHAPES[type]);
    const bodies = fc.sample(shape, { numRuns: SAMPLES, seed: 20_261_122 });
    return [type, bodies.map((body) => (type === 'takeMessage' ? { ...take, ...body } : { type, ...body }) as Command)];
  }),
);

/** The shortest way to each status a regulation knows; a status it cannot come to is left out. */
function waysOf(rules: CaseRules): [CaseStatus, Step[]][] {
  const severe = { type: 'classify', after: { topic: 'вода', place: 'Заречная', severity: 'обычное' } } as const;
  const assigned = [take, severe, assign];
  const channel = rules.channel.id;
  const ground = rules.explanationGrounds[0];
  const supplies = ['photo', 'measures', ...(ground?.requires ?? [])];
  const kinds = new Set(rules.answerKinds.map(({ kind }) => kind));
  const placed = (kind: AnswerKind): Step[] => {
    const groundId = kind === 'explanation' ? (ground?.id ?? null) : null;
    return [...assigned, { ...draft, kind, groundId, supplies }, approve, { ...place, channel }];
  };
  const returned = { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: 'нет даты' } as const;
  const decline = { type: 'declineProcessing', groundId: rules.declineGrounds[0]?.id ?? '', note: '' } as const;
  return [
    ['taken', [take]],
    ['assigned', assigned],
    ['drafted', [...assigned, { ...draft, supplies }]],
    ['returned', [...assigned, draft, returned]],
    ['approved', [...assigned, { ...draft, supplies }, approve]],
    ['answered', placed('final')],
    ['declined', [take, decline]],
    ['closed', [take, { type: 'closeWithException', reason: 'удалено' }]],
    ['cancelled', [take, { type: 'cancelTaking', minute: 0 }]],
    ...(kinds.has('clarification') ? [['clarifying', placed('clarification')] as [CaseStatus, Step[]]] : []),
    ...(kinds.has('interim') ? [['interim', placed('interim')] as [CaseStatus, Step[]]] : []),
    ...(kinds.has('explanation') ? [['explained', placed('explanation')] as [CaseStatus, Step[]]] : []),
    ...(rules.appeal
      ? [
          [
            'handedOver',
            [
              take,
              { type: 'recordConsent', wording: 'согласна', url: null },
              { type: 'handOver', to: 'делопроизводитель', registration: null },
            ],
          ] as [CaseStatus, Step[]],
        ]
      : []),
  ];
}

const OPEN: CaseStatus[] = ['taken', 'assigned', 'drafted', 'returned', 'approved', 'clarifying', 'interim'];
const DONE: CaseStatus[] = ['answered', 'explained', 'declined', 'handedOver', 'closed'];

/** Where alone an act may be let through, whatever it is given. */
const ONLY_IN: Partial<Record<CommandType, CaseStatus[]>> = {
  takeMessage: [],
  applyRegulation: [],
  cancelTaking: ['taken'],
  approveDraft: ['drafted'],
  returnDraft: ['drafted'],
  revokeApproval: ['approved'],
  placeAnswer: ['approved'],
  correctStart: OPEN,
  classify: OPEN,
  declareEmergency: OPEN,
  assignExecutors: OPEN,
  withdrawAssignment: OPEN,
  reassign: OPEN,
  acknowledge: OPEN,
  returnAssignment: OPEN,
  remind: ['assigned', 'returned', 'clarifying', 'interim'],
  submitPart: OPEN,
  approvePart: OPEN,
  returnPart: OPEN,
  // Over an approved text only with the end of its approval.
  submitDraft: OPEN.filter((status) => status !== 'approved'),
  declareDueDate: OPEN,
  linkRepeat: OPEN,
  joinGroup: OPEN,
  leaveGroup: [],
  declineProcessing: OPEN,
  recordConsent: OPEN,
  handOver: ['handedOver'],
  closeWithException: OPEN,
  reopen: DONE,
  recordVerdict: DONE,
  erasePersonalData: [...DONE, 'cancelled'],
};

function tried(command: Command, before: Case | null, rules: CaseRules, minute = 30): Decision {
  const context = { now: START + minute * MINUTE, by: 'coordinator', rules, undoWindow: 60 * MINUTE };
  return decide(inWords(command, before, 'fresh-draft'), before, context);
}

/** A whole Russian sentence that leaves no gap; else what is wrong. */
function faultOf(decision: Decision): string | null {
  if (!isRefusal(decision)) return decision.events.length > 0 ? null : 'neither events nor words';
  const { words, clause } = decision;
  if (!/^[А-ЯЁ«][^{}]{10,}[.]$/u.test(words)) return `no sentence: «${words}»`;
  if (/undefined|null|NaN|\[object|«»|: \.|\s{2}/.test(words)) return `a gap: «${words}»`;
  return clause === undefined || /\d/.test(clause) ? null : `no clause: «${clause}»`;
}

const current = ['kursk', 'kozhevnikovo', 'akhtubinsk', 'vorsino', 'krasnoufimsk'].map((id) => {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return [id, caseRules(profile)] as const;
});

describe.each(current)('%s', (_id, rules) => {
  it.each(waysOf(rules))(
    'in «%s» every act is done or answered with words, and only where it may be',
    (status, way) => {
      const before = after(way, rules);
      expect(before.status).toBe(status);
      for (const type of TYPES) {
        const decisions = (samples.get(type) ?? []).map((command) => tried(command, before, rules));
        expect(decisions.map(faultOf).find((fault) => fault !== null) ?? null, type).toBeNull();
        const mayBeDone = ONLY_IN[type]?.includes(status) ?? true;
        const isDone = decisions.some((decision) => !isRefusal(decision));
        expect(isDone && !mayBeDone, `${type} was let through`).toBe(false);
      }
    },
  );

  it('of a card that is not there every act but taking answers so', () => {
    for (const type of TYPES.filter((each) => each !== 'takeMessage')) {
      for (const command of samples.get(type) ?? [])
        expect(tried(command, null, rules), type).toMatchObject({ code: expect.stringMatching(/caseMissing|time/) });
    }
  });
});

it('what may be done somewhere is done somewhere: the samples are no empty threats', () => {
  const done = new Set<string>();
  for (const [, rules] of current) {
    for (const [status, way] of waysOf(rules)) {
      const before = after(way, rules);
      for (const type of TYPES) {
        const isDone = (samples.get(type) ?? []).some((command) => !isRefusal(tried(command, before, rules)));
        if (isDone) done.add(`${type} in ${status}`);
      }
    }
  }
  const expected = (['approveDraft', 'returnDraft', 'revokeApproval', 'placeAnswer', 'submitDraft'] as const).flatMap(
    (type) => (ONLY_IN[type] ?? []).map((status) => `${type} in ${status}`),
  );
  expect(expected.filter((act) => !done.has(act))).toEqual([]);
});

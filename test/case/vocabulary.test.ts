import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseEventSchema } from '../../lib/case/event-schema';
import { REFUSALS } from '../../lib/case/refusals';
import { replay } from '../../lib/case/replay';
import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import { play, type Step } from './given';
import { kozhevnikovo, kursk } from './rules';
import {
  approve,
  assignBoth,
  assigned,
  classify,
  draft,
  drafted,
  hashOf,
  place,
  take,
  lateVerdict,
  withCo,
} from './steps';

const everything = {
  ...kursk,
  appeal: { clause: 'п. 1' },
  declaredDeadlines: ['d'],
  outsideEvents: kozhevnikovo.outsideEvents,
};
const again = { ...draft, draftId: 'd2' };
const part = { type: 'submitPart', assignmentId: 'a-co', content: hashOf('часть') } as const;

/** Lives that have, all together, every event there is. */
const lives: Step[][] = [
  [take, { type: 'cancelTaking', minute: 0 }],
  [
    { ...take, via: 'import' },
    { type: 'markRead' },
    { type: 'noteChange', text: hashOf('другой') },
    { type: 'noteVanish' },
    { type: 'noteReturn' },
    { type: 'correctStart', moment: 'detected', to: 1_700_000_000_000, reason: 'раньше' },
    { type: 'declareEmergency', reason: 'авария', hours: { '2026-11-21': [['10:00', '14:00']] } },
    { type: 'flagSignificance', reason: 'авария' },
    { type: 'informHead', signedBy: 'Иванова', note: '' },
    { type: 'noteShortcoming', clause: 'п. 9', note: 'поздно' },
    { type: 'declareDueDate', deadlineId: 'd', dueAt: 2_000_000_000_000, namedBy: ['a'], note: '' },
    { type: 'linkRepeat', earlierCaseId: 'case-0', reason: 'тот же автор' },
    { type: 'joinGroup', groupId: 'g1' },
    { type: 'leaveGroup' },
    { type: 'noteOutsideEvent', event: 'publishedByRegion', note: '' },
    { type: 'recordAuthorReply', messageKey: null, content: hashOf('ответ') },
    { type: 'addNote', content: hashOf('заметка') },
    { type: 'recordConsent', wording: 'согласна', url: null },
    { type: 'handOver', to: 'делопроизводитель', registration: null },
  ],
  [...assigned, { type: 'remind', assignmentId: 'a-main' }, { type: 'acknowledge', assignmentId: 'a-main' }],
  [...assigned, { type: 'returnAssignment', assignmentId: 'a-main', reason: 'не наше' }],
  [...assigned, { type: 'withdrawAssignment', assignmentId: 'a-main', reason: 'ошибка' }],
  [...withCo, part, { type: 'returnPart', assignmentId: 'a-co', reason: 'нет даты' }, part],
  [take, classify, assignBoth, part, { type: 'approvePart', assignmentId: 'a-co', content: part.content }],
  [...drafted, { type: 'returnDraft', draftId: 'd1', reasonId: 'formal', comment: '' }, again],
  [...drafted, approve, { type: 'revokeApproval', draftId: 'd1', reason: 'опечатка' }, approve, place],
  [take, { type: 'declineProcessing', groundId: 'threat', note: '' }, { type: 'reopen', reason: 'ошибка' }],
  [
    { ...take, regulation: UNSET_REGULATION },
    { type: 'applyRegulation', regulation: take.regulation },
    { type: 'closeWithException', reason: 'удалено' },
    { type: 'recordVerdict', verdict: lateVerdict },
    { type: 'explainLateness', reason: 'reworked', note: '' },
    { type: 'erasePersonalData', parts: ['author'], ground: 'request', basis: 'заявление № 15', authorNumber: 17 },
  ],
];

/** Every other test of this folder. */
const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'vocabulary.test.ts')
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

describe('the vocabulary', () => {
  it('has a command for every event, and every event is recorded and readable', () => {
    const inTurn: Step[] = [take, assignBoth, { type: 'orderParts', assignmentIds: ['a-co', 'a-main'] }];
    const journals = [...lives.map((life) => play(life, everything)), play(inTurn, kozhevnikovo)];
    const produced = new Set(journals.flat().map(({ type }) => type));
    const known = caseEventSchema.options.map(({ shape }) => shape.type.value);
    expect(known.filter((type) => !produced.has(type))).toEqual([]);
    for (const journal of journals) {
      expect(replay(journal)?.seq).toBe(journal.length);
      for (const event of journal) expect(caseEventSchema.parse(event)).toEqual(event);
    }
  });

  it('has a test for every refusal', () => {
    expect(Object.keys(REFUSALS).filter((code) => !new RegExp(`refused\\(\\s*'${code}'`).test(sources))).toEqual([]);
  });

  it('has a test for every command', () => {
    const decide = readFileSync(`${import.meta.dirname}/../../lib/case/decide.ts`, 'utf8');
    const commands = [...decide.matchAll(/case '(\w+)':/g)].map(([, type]) => type ?? '');
    expect(commands.length).toBeGreaterThan(30);
    expect(commands.filter((type) => !sources.includes(`type: '${type}'`) && !stepsHave(type))).toEqual([]);
  });
});

function stepsHave(type: string): boolean {
  return [...drafted, approve, place].some((step) => step.type === type);
}

import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { runCommand } from '../../entrypoints/desk/run-command';
import { Texts } from '../../entrypoints/desk/texts';
import { assignmentExchange } from '../../entrypoints/sidepanel/assignment-exchange';
import type { AnswerFile } from '../../lib/backup/assignment-file';
import { assign, assignBoth, classify, draft } from '../case/steps';
import { aDesk, caseOf, led } from '../desk/a-desk';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { CASES } from '../gallery/fixtures/cases';

const saved = vi.hoisted((): string[] => []);
vi.mock('../../entrypoints/sidepanel/save-file', () => ({
  saveFile: (_name: string, _type: string, body: string) => saved.push(body),
}));

const at = '2026-02-02T09:00:00.000Z';
const severe = { ...classify, after: { ...classify.after, severity: 'обычная' } };

/** A case with two executors, and what becomes of an answer file of the second one. */
async function withPart() {
  const desk = await aDesk();
  const caseId = await led(desk, 1, at, [at, severe], [at, assignBoth]);
  const answer: AnswerFile = {
    format: 'v-rabotu/answer',
    version: 1,
    caseId,
    assignmentId: 'a-co',
    number: 1,
    answerId: 'answer-1',
    kind: 'final',
    text: 'Насос починят завтра.',
    authorName: 'Сидоров',
    writtenAt: at,
    promisedOn: null,
    files: [],
  };
  const take = async (change: Partial<AnswerFile> = {}) => {
    const { theCase } = await caseOf(desk, caseId);
    const { takeAnswer } = assignmentExchange({
      desk,
      view: CASES.closed,
      theCase,
      closeOf: () => 0,
      run: async (make) => {
        const texts = new Texts();
        const command = await make(texts);
        return runCommand(desk, { caseId, seen: theCase.seq, command, contents: texts.rows });
      },
    });
    return takeAnswer(new File([JSON.stringify({ ...answer, ...change })], 'ответ.json'));
  };
  return { take, now: async () => (await caseOf(desk, caseId)).theCase };
}

it('the same file twice changes nothing, and says so', async () => {
  const { take, now } = await withPart();
  expect(await take()).toMatchObject({ done: true });
  const { seq } = await now();
  expect(await take()).toMatchObject({ done: false, refusal: expect.stringMatching(/уже/) });
  expect((await now()).seq).toBe(seq);
});

it('another answer of the same executor takes the place of his part', async () => {
  const { take, now } = await withPart();
  await take();
  const before = (await now()).assignments.find(({ id }) => id === 'a-co')?.part;
  expect(await take({ answerId: 'answer-2', text: 'Насос починят сегодня.' })).toMatchObject({ done: true });
  const part = (await now()).assignments.find(({ id }) => id === 'a-co');
  expect(part?.part).not.toBe(before);
  expect(part?.status).toBe('submitted');
});

it.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
  '%s: an executor is offered no kind of answer that could not be taken in',
  async (id, { edition }) => {
    const desk = await aDesk({ regulation: { id, edition } });
    const caseId = await led(desk, 1, at, [at, severe], [at, assign]);
    const { theCase } = await caseOf(desk, caseId);
    const run = () => Promise.resolve({ done: true } as const);
    const exchange = assignmentExchange({ desk, view: CASES.closed, theCase, closeOf: () => 0, run });
    await exchange.saveAssignment('a-main');
    const { kinds } = JSON.parse(saved.at(-1) ?? '') as { kinds: string[] };
    expect(kinds).toContain('final');
    for (const kind of kinds) {
      const command = { ...draft, draftId: `d-${kind}`, kind: kind as 'final' };
      const { theCase: now } = await caseOf(desk, caseId);
      expect(await runCommand(desk, { caseId, seen: now.seq, command }), kind).toMatchObject({ done: true });
    }
  },
);

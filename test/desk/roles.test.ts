import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { menuOf } from '../../entrypoints/sidepanel/view/menu-of';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { runCommand } from '../../entrypoints/desk/run-command';
import type { Command } from '../../lib/case/commands';
import type { Person } from '../../lib/office/office';
import { eventsOf } from '../../lib/journal/read';
import { approve, assign, classify, draft, place } from '../case/steps';
import { aDesk, caseOf, led } from './a-desk';

const person = (id: string, role: string): Person => ({ id, name: `Человек ${id}`, role, active: true });
const [coordinator, head, executor] = [
  person('отдел', 'department'),
  person('глава', 'head'),
  person('исп', 'executor'),
];
const people = [coordinator, head, executor];
const severe = { ...classify, after: { ...classify.after, severity: 'обычная' } };
const noon = '2026-02-02T09:00:00.000Z';

/** A case with a draft that waits for approval; then another person works. */
async function draftedFor(currentPersonId: string) {
  const desk = await aDesk({ people, currentPersonId: 'отдел' });
  const caseId = await led(desk, 1, noon, [noon, severe], [noon, assign], [noon, draft]);
  return { desk: { ...desk, office: { ...desk.office, currentPersonId } }, caseId };
}

it('an act of another role is refused by title and name, and nothing is written', async () => {
  const { desk, caseId } = await draftedFor('глава');
  const seen = (await eventsOf(desk.journal, caseId)).length;
  const acts: Command[] = [
    approve,
    { type: 'returnDraft', draftId: 'd1', reasonId: 'noDate', comment: 'когда?' },
    place,
    severe,
    { type: 'withdrawAssignment', assignmentId: 'a-main', reason: 'нет' },
    { type: 'closeWithException', reason: 'нет' },
    { ...draft, draftId: 'd2', kind: 'explanation' },
  ];
  for (const command of acts)
    expect(await runCommand(desk, { caseId, seen, command }), command.type).toEqual({
      done: false,
      refusal: expect.stringMatching(
        /^Это делает отдел по организационным и общим вопросам: Человек отдел\. Передайте/,
      ),
    });
  expect(await eventsOf(desk.journal, caseId)).toHaveLength(seen);
});

it('what an executor gives, notes and significance may be recorded by anybody', async () => {
  const { desk, caseId } = await draftedFor('исп');
  const acts: Command[] = [
    { ...draft, draftId: 'd2' },
    { type: 'acknowledge', assignmentId: 'a-main' },
    { type: 'flagSignificance', reason: 'паника' },
    { type: 'returnAssignment', assignmentId: 'a-main', reason: 'не наше' },
  ];
  for (const command of acts) {
    const seen = (await eventsOf(desk.journal, caseId)).length;
    expect(await runCommand(desk, { caseId, seen, command }), command.type).toMatchObject({ done: true });
  }
});

it('offers only what the role may do; in an office of one person everything', async () => {
  const { desk, caseId } = await draftedFor('глава');
  const { theCase } = await caseOf(desk, caseId);
  const ruling = rulingOf(desk, theCase.regulation);
  const offered = (currentPersonId: string, among: readonly Person[] = people) =>
    menuOf(theCase, {
      ruling,
      office: { ...desk.office, people: among, currentPersonId },
      owedParts: { waiting: [], toReview: null },
      move: 'review',
      now: Date.parse(noon),
    });
  expect(offered('глава')).toEqual(['returnNotCompetent', 'appeal', 'noteOutside', 'flagSignificant']);
  expect(offered('отдел')).toEqual(expect.arrayContaining(['classify', 'reassign', 'decline', 'close']));
  expect(offered('глава', [head])).toEqual(offered('отдел'));
});

/** The coordinator rewrote the executor's text, in an office where nobody approves his own. */
async function rewrittenIn(among: readonly Person[]) {
  const desk = await aDesk({ people: among, currentPersonId: 'отдел', fourEyes: true });
  const mine = { ...draft, draftId: 'd2', rewritten: true } as const;
  const caseId = await led(desk, 1, noon, [noon, severe], [noon, assign], [noon, draft], [noon, mine]);
  const seen = (await eventsOf(desk.journal, caseId)).length;
  const approves = (currentPersonId: string) =>
    runCommand(
      { ...desk, office: { ...desk.office, currentPersonId } },
      { caseId, seen, command: { ...approve, draftId: 'd2' } },
    );
  return { approves };
}

it('with four eyes a rewritten text goes to another of that role, by name, and he approves it', async () => {
  const { approves } = await rewrittenIn([...people, person('отдел-2', 'department')]);
  expect(await approves('отдел')).toEqual({ done: false, refusal: expect.stringContaining('Человек отдел-2') });
  expect(await approves('глава')).toEqual({ done: false, refusal: expect.stringContaining('Человек отдел-2') });
  expect(await approves('отдел-2')).toMatchObject({ done: true });
});

it('with four eyes, where its author alone has that role, anybody else approves', async () => {
  const { approves } = await rewrittenIn(people);
  expect(await approves('отдел')).toEqual({ done: false, refusal: expect.stringMatching(/^Свой текст согласует/) });
  expect(await approves('глава')).toMatchObject({ done: true });
});

it('with four eyes an executor’s text as he gave it is approved by whoever entered it', async () => {
  const desk = await aDesk({ people, currentPersonId: 'отдел', fourEyes: true });
  const caseId = await led(desk, 1, noon, [noon, severe], [noon, assign], [noon, draft], [noon, approve]);
  expect((await eventsOf(desk.journal, caseId)).at(-1)?.type).toBe('AnswerApproved');
});

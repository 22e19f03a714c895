import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { assignmentTextOf, sentTextOf } from '../../entrypoints/sidepanel/assignment-text-of';
import { NOTHING_AROUND } from '../../entrypoints/sidepanel/read-around';
import { NO_REPEATS } from '../../entrypoints/sidepanel/read-repeats';
import { caseViewOf } from '../../entrypoints/sidepanel/view/case-view-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { assign, co, main } from '../case/steps';
import { aDesk, caseOf, led } from './a-desk';

/** Monday 16.11.2026 at 09:00 in Moscow. */
const TAKEN = '2026-11-16T06:00:00.000Z';
const SENT = '2026-11-16T09:40:00+03:00';
const triage = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'ordinary' } } as const;
const question = 'Когда дадут воду?';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(SENT) }));
afterEach(() => vi.useRealTimers());

const executor = (id: string, week: Desk['office']['executors'][number]['week'] = null) => ({
  id,
  unit: id,
  person: '',
  email: '',
  phone: '',
  competence: '',
  week,
  active: true,
});

/** A desk under the regulation; co-executors have a short week of their own. */
function deskUnder(id: string): Promise<Desk> {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  const week = { '1': [['10:00', '11:00']], '2': [['10:00', '17:00']] } as const;
  return aDesk({
    regulation: { id, edition: profile.edition },
    executors: [executor('zhkh', week), executor('gochs', week)],
  });
}

async function seen(desk: Desk, caseId: string) {
  const { theCase } = await caseOf(desk, caseId);
  const ruling = rulingOf(desk, desk.office.regulation);
  const given = { desk, ruling, events: [], contents: new Map(), around: NOTHING_AROUND, repeats: NO_REPEATS };
  return { theCase, view: caseViewOf({ ...given, theCase, now: Date.now() }) };
}

function offeredTo(desk: Desk, { theCase, view }: Awaited<ReturnType<typeof seen>>, id: string, role: 'main' | 'co') {
  const offered = assignmentTextOf(desk, theCase, view, { executor: { id }, role, question });
  return 'text' in offered ? offered.text : offered.refusal;
}

const dueLine = (text: string) => text.split('\n').find((line) => line.startsWith('Срок'));

it.each(builtInProfiles.map(({ id }) => id))(
  '%s: says the deadline and clause that the executor gets, by his own week, before it is sent and after',
  async (id) => {
    const desk = await deskUnder(id);
    const before = await seen(desk, await led(desk, 1, TAKEN, [SENT, triage]));
    const offered = offeredTo(desk, before, 'zhkh', 'main');
    const after = await seen(desk, await led(desk, 2, TAKEN, [SENT, triage], [SENT, assign]));
    const sent = sentTextOf(desk, after.theCase, after.view, 'a-main');
    expect(dueLine(sent)).toBe(dueLine(offered));
    expect(sent).toContain('№ 2');
    expect(sent).toContain(question);
    const draft = after.view.deadlines.find(({ act, mover }) => act.kind === 'draft' && mover === 'executor');
    const due = draft?.dueAt == null ? null : dateTimeWords(draft.dueAt, desk.office.hours.zone);
    expect(sent).toContain(due === null ? 'не установлен' : `${due} (${draft?.clause}`);
    await desk.journal.delete();
  },
);

it('Курской округ, п. 16: of a co-executor it is his own two hours', async () => {
  const desk = await deskUnder('kursk');
  const caseId = await led(desk, 1, TAKEN, [SENT, triage], [SENT, { type: 'assignExecutors', assignees: [main, co] }]);
  const { theCase, view } = await seen(desk, caseId);
  expect(sentTextOf(desk, theCase, view, 'a-co')).toContain('17 ноября 2026, 11:00 (п. 16');
  await desk.journal.delete();
});

const withCo = builtInProfiles.filter((profile) => caseRules(profile).coExecution.mode !== 'none');
it.each(withCo.map(({ id }) => id))('%s: a co-executor is offered what he then gets', async (id) => {
  const desk = await deskUnder(id);
  const before = await seen(desk, await led(desk, 1, TAKEN, [SENT, triage], [SENT, assign]));
  const offered = offeredTo(desk, before, 'gochs', 'co');
  const both = { type: 'assignExecutors', assignees: [main, co] } as const;
  const after = await seen(desk, await led(desk, 2, TAKEN, [SENT, triage], [SENT, both]));
  expect(dueLine(offered)).toBe(dueLine(sentTextOf(desk, after.theCase, after.view, 'a-co')));
  expect(dueLine(offered)).toBeDefined();
  await desk.journal.delete();
});

it('an assignment that cannot go out says why instead of a term', async () => {
  const desk = await deskUnder('kursk');
  const before = await seen(desk, await led(desk, 1, TAKEN, [SENT, triage], [SENT, assign]));
  expect(offeredTo(desk, before, 'zhkh', 'co')).toBe('zhkh уже получил это сообщение. Выберите другого исполнителя.');
  await desk.journal.delete();
});

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { runCommand } from '../../entrypoints/desk/run-command';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { readCase } from '../../lib/journal/read-case';
import { caseActions } from '../../entrypoints/sidepanel/case-actions';
import { NOTHING_AROUND } from '../../entrypoints/sidepanel/read-around';
import { NO_REPEATS } from '../../entrypoints/sidepanel/read-repeats';
import { caseViewOf } from '../../entrypoints/sidepanel/view/case-view-of';
import { assignBoth } from '../case/steps';
import { aDesk, caseOf, led } from './a-desk';

const received = { receivedAt: null, receivedReason: '' };
const noon = '2026-02-02T09:00:00.000Z';

afterEach(() => vi.unstubAllGlobals());

/** What may be done to a case just taken, and what is said besides. */
async function acting() {
  const desk = await aDesk();
  return shown(desk, await led(desk, 1, noon));
}

/** A case as the panel shows it. */
async function shown(desk: Desk, caseId: string) {
  const { theCase } = await caseOf(desk, caseId);
  const ruling = rulingOf(desk, theCase.regulation);
  const given = { desk, ruling, events: [], contents: new Map(), around: NOTHING_AROUND, repeats: NO_REPEATS };
  const view = caseViewOf({ ...given, theCase, now: Date.now() });
  const stored = await readCase(desk.journal, caseId);
  const say = vi.fn<(words: string) => void>();
  const actions = caseActions({ desk, view, theCase, stored, say, back: () => {}, step: () => false, open: () => {} });
  return { actions, say, view, status: async () => (await caseOf(desk, caseId)).theCase, desk };
}

it('a clipboard that refuses is said so, and nothing is said of the database', async () => {
  const { actions } = await acting();
  const writeText = vi.fn<() => Promise<void>>().mockRejectedValue(new DOMException('no focus', 'NotAllowedError'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await actions.copy('Текст')).toEqual({
    done: false,
    refusal: expect.stringMatching(/^Скопировать браузер не дал/),
  });
  writeText.mockResolvedValue();
  expect(await actions.copy('Текст')).toMatchObject({ done: true });
});

it('a message declined stays declined where its threat could not be flagged, and what is left is said', async () => {
  const { actions, say, view, status, desk } = await acting();
  const ground = view.grounds[0]?.id ?? '';
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // What is read to flag it; declining reads the case in its own way.
  const broken = vi.spyOn(desk.journal.events, 'where').mockImplementation(() => {
    throw new Error('disk');
  });
  expect(await actions.decline(ground, '', true)).toMatchObject({ done: true });
  broken.mockRestore();
  expect((await status()).status).toBe('declined');
  expect(say).toHaveBeenCalledWith(expect.stringMatching(/записано, а «/));
  logged.mockRestore();
});

it('parts change their turns where the act sets an order, until one of the two is in', async () => {
  const { id = '', edition = '' } = builtInProfiles.find((profile) => profile.id === 'kozhevnikovo') ?? {};
  const desk = await aDesk({ regulation: { id, edition } });
  const classify = { type: 'classify', after: { topic: 'Вода', place: 'ул. Мира' } } as const;
  const caseId = await led(
    desk,
    1,
    noon,
    ['2026-02-02T09:01:00.000Z', classify],
    ['2026-02-02T09:02:00.000Z', assignBoth],
  );
  const before = await shown(desk, caseId);
  expect(before.view.parts?.lines.map(({ label, canMoveAhead }) => [label, canMoveAhead])).toEqual([
    ['Отдел ЖКХ', false],
    ['Отдел ГО и ЧС', true],
  ]);
  expect(await before.actions.movePartAhead('a-co')).toMatchObject({ done: true });
  const turned = await shown(desk, caseId);
  expect(turned.view.parts?.lines.map(({ label, waitsFor }) => [label, waitsFor])).toEqual([
    ['Отдел ГО и ЧС', null],
    ['Отдел ЖКХ', 'Отдел ГО и ЧС'],
  ]);
  expect(await turned.actions.submitPart('a-co', 'Трубу заменим', [], received)).toMatchObject({
    done: true,
  });
  expect((await shown(desk, caseId)).view.parts?.lines.map(({ canMoveAhead }) => canMoveAhead)).toEqual([false, false]);
});

it('acts on the order of parts, pressed before the screen is redrawn, are reckoned from the order as it is by then', async () => {
  const { id = '', edition = '' } = builtInProfiles.find((profile) => profile.id === 'kozhevnikovo') ?? {};
  const desk = await aDesk({ regulation: { id, edition } });
  const classify = { type: 'classify', after: { topic: 'Вода', place: 'ул. Мира' } } as const;
  const caseId = await led(desk, 1, noon, ['2026-02-02T09:01:00.000Z', classify]);
  const assigning = (await shown(desk, caseId)).actions;
  const assigned = await Promise.all(
    (['main', 'co', 'co'] as const).map((role, place) =>
      assigning.assign({ executor: { name: `Отдел ${place + 1}`, email: '' }, role, question: '' }),
    ),
  );
  expect(assigned).toEqual([1, 2, 3].map(() => ({ done: true, seq: expect.any(Number) })));
  const order = async () => (await shown(desk, caseId)).view.parts?.lines.map(({ label }) => label);
  expect(await order()).toEqual(['Отдел 1', 'Отдел 2', 'Отдел 3']);
  const { actions, view } = await shown(desk, caseId);
  const [, second = '', third = ''] = view.parts?.lines.map(({ assignmentId }) => assignmentId) ?? [];
  const pressed = await Promise.all([second, second, third].map((one) => actions.movePartAhead(one)));
  expect(pressed.map(({ done }) => done)).toEqual([true, true, true]);
  expect(await order()).toEqual(['Отдел 2', 'Отдел 3', 'Отдел 1']);
});

it('an executor who has the message under his id of another computer does not get it twice', async () => {
  const here = { unit: 'Отдел ЖКХ', person: '', email: '', phone: '', competence: '', week: null, active: true };
  const desk = await aDesk({ executors: [{ ...here, id: 'here', otherIds: ['there'] }] });
  const classify = { type: 'classify', after: { topic: 'Вода', place: 'ул. Мира', severity: 'обычное' } } as const;
  const [main] = assignBoth.assignees;
  const assign = { ...assignBoth, assignees: [{ ...main, executorId: 'there' }] };
  const caseId = await led(desk, 1, noon, ['2026-02-02T09:01:00.000Z', classify], ['2026-02-02T09:02:00.000Z', assign]);
  const { actions } = await shown(desk, caseId);
  const refused = { done: false, refusal: expect.stringMatching(/уже получил/) };
  expect(await actions.assign({ executor: { id: 'here' }, role: 'co', question: '' })).toEqual(refused);
  expect(await actions.reassign('a-main', { id: 'here' }, 'ошибка')).toEqual(refused);
});

describe('two acts pressed before the screen is redrawn', () => {
  it('are both done, in their order', async () => {
    const { actions, say, status } = await acting();
    const outcomes = await Promise.all([
      actions.classify({ topic: 'Вода', place: 'ул. Мира', severity: 'обычное', handling: '', source: '' }),
      actions.flagSignificant('Без воды весь посёлок'),
      actions.assign({ executor: { name: 'Водоканал', email: '' }, role: 'main', question: '' }),
    ]);
    expect(outcomes).toMatchObject([{ done: true }, { done: true }, { done: true }]);
    const { facts, assignments } = await status();
    expect(facts).toMatchObject({ topic: 'Вода', significant: true });
    expect(assignments).toHaveLength(1);
    expect(say).not.toHaveBeenCalled();
  });

  it('are refused in the words of the act where the first left no room for the second', async () => {
    const { actions, say } = await acting();
    const close = actions.close('Автор удалил сообщение');
    expect(await actions.flagSignificant('Важно')).toMatchObject({ done: true });
    expect(await actions.markRead()).toEqual({ done: false, refusal: expect.stringMatching(/закрыт/) });
    expect(await close).toMatchObject({ done: true });
    expect(say).not.toHaveBeenCalled();
  });

  it('are one where the same was pressed twice', async () => {
    const { actions, status } = await acting();
    const outcomes = await Promise.all(
      [1, 2].map(() => actions.correctStart('published', '2026-02-02T10:00', 'ошибка')),
    );
    expect(outcomes).toMatchObject([{ done: true }, { done: true }]);
    expect((await status()).seq).toBe(2);
  });

  it('are one on the screens after the first, too', async () => {
    const { actions, status, desk, view } = await acting();
    expect(await actions.flagSignificant('Без воды весь посёлок')).toMatchObject({ done: true });
    const next = await shown(desk, view.caseId);
    const outcomes = await Promise.all(
      [1, 2].map(() => next.actions.correctStart('published', '2026-02-02T10:00', 'ошибка')),
    );
    expect(outcomes).toMatchObject([{ done: true }, { done: true }]);
    expect((await status()).seq).toBe(3);
  });

  it('still wait to be looked at where another window was first', async () => {
    const { actions, say, desk, view } = await acting();
    const command = { type: 'closeWithException', reason: 'Удалено' } as const;
    const other = await runCommand(desk, { caseId: view.caseId, seen: 1, command });
    expect(other).toMatchObject({ done: true });
    const outcomes = await Promise.all([actions.flagSignificant('Важно'), actions.close('Удалено')]);
    expect(outcomes).toMatchObject([
      { done: false, overtaken: true },
      { done: false, overtaken: true },
    ]);
    expect(say).toHaveBeenCalledTimes(2);
  });
});

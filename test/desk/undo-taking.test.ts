import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../entrypoints/desk/run-command';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { aCapture } from '../site/a-capture';
import { aDesk } from './a-desk';

const NOON = Date.parse('2026-02-02T09:00:00Z');

afterEach(() => vi.useRealTimers());

it.each([
  ['when the ten seconds of the toast are just over', 12, true],
  ['when the toast waited under the pointer', 40, true],
  ['later it is not', 61, false],
])('a taking is undone %s', async (_when, seconds, done) => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  const desk = await aDesk();
  const { row } = await takeMessage(desk, aCapture(1), 'button');
  vi.setSystemTime(NOON + seconds * 1000);
  const undo = { caseId: row.id, seen: 1, command: { type: 'cancelTaking' } } as const;
  expect(await runCommand(desk, undo)).toMatchObject({ done });
});

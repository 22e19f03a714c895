import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { runCommand } from '../../entrypoints/desk/run-command';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { Texts } from '../../entrypoints/desk/texts';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import { writeBackup } from '../../entrypoints/sidepanel/data/write-backup';
import { openJournal } from '../../lib/journal/open-journal';
import { verifyJournal } from '../../lib/journal/verify-journal';
import { aCapture } from '../site/a-capture';
import { QUIET } from './journal-of';

test('messages taken and noted upon while a copy is written are in it with their words', async () => {
  const here = await openJournal(`here ${crypto.randomUUID()}`);
  const desk = await readDesk(here);
  const parts: Blob[] = [];
  let taken = 0;
  const work = async () => {
    const { row } = await takeMessage(desk, aCapture((taken += 1), { text: `Нет воды, дом ${taken}` }), 'button');
    const texts = new Texts();
    const command = { type: 'addNote', content: await texts.keep('note', `Позвонить, ${taken}`) } as const;
    await runCommand(desk, { caseId: row.id, seen: 1, command, contents: texts.rows });
  };
  await writeBackup(here, {
    sink: async (bytes) => {
      parts.push(new Blob([bytes]));
      if (taken < 30) await work();
    },
    password: '',
    office: '',
    madeAt: Date.now(),
    ...QUIET,
  });
  const there = await openJournal(`there ${crypto.randomUUID()}`);
  await restoreBackup(there, new Blob(parts), '', QUIET);
  const { cases, absent, breaks } = await verifyJournal(there, { isRight: () => Promise.resolve(true) });
  expect(cases).toBeGreaterThan(2);
  expect({ absent, breaks }).toEqual({ absent: 0, breaks: [] });
  await Promise.all([here.delete(), there.delete()]);
});

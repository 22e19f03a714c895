import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { copyAll } from '../../entrypoints/sidepanel/data/backup-actions';
import { openBackup } from '../../entrypoints/sidepanel/data/read-backup';
import { aDesk } from '../desk/a-desk';
import { QUIET } from './journal-of';

afterEach(() => vi.unstubAllGlobals());

test('where the browser refuses to remember that there is a copy, the copy is made all the same', async () => {
  const refuse = () => Promise.reject(new Error('IO error: .../000003.log: Unable to create writable file'));
  vi.stubGlobal('chrome', { runtime: { id: 'ours' }, storage: { local: { get: refuse, set: refuse } } });
  vi.spyOn(console, 'error').mockReturnValue();
  const desk = await aDesk();
  const parts: Blob[] = [];
  const sink = async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(new Blob([bytes]));
  expect(await copyAll(desk, { sink, password: '', ...QUIET })).toMatchObject({ cases: 0 });
  expect(await openBackup(new Blob(parts))).toMatchObject({ office: 'Курской округ' });
  expect(console.error).toHaveBeenCalledOnce();
  await desk.journal.delete();
});

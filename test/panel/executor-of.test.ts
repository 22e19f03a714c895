import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { executorOf } from '../../entrypoints/sidepanel/executor-of';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { CASES } from '../gallery/fixtures/cases';
import { aDesk } from '../desk/a-desk';

const picked = { name: 'Отдел ЖКХ, Петров', email: 'gkh@zarechny.example' };

it('a new name goes into the directory once, however often it is sent', async () => {
  const desk = await aDesk();
  const view = { ...CASES.assign, executors: [] };
  const { id, label } = await executorOf(desk, view, picked);
  const { executors } = (await readDesk(desk.journal)).office;
  expect(executors).toMatchObject([{ id, unit: label, email: picked.email, active: true }]);
  // refused, and pressed again: the screen follows the directory by then
  const again = { ...view, executors: [{ id, label, email: '' }] };
  expect((await executorOf(desk, again, { ...picked, name: ' отдел ЖКХ, петров ' })).id).toBe(id);
  expect((await readDesk(desk.journal)).office.executors).toHaveLength(1);
});

it('and from two windows, or by a double press, once too', async () => {
  const desk = await aDesk();
  const view = { ...CASES.assign, executors: [] };
  const [one, other] = await Promise.all([
    executorOf(desk, view, picked),
    executorOf(desk, view, { ...picked, name: 'Отдел ЖКХ,  петров' }),
  ]);
  expect(other?.id).toBe(one?.id);
  expect((await readDesk(desk.journal)).office.executors).toHaveLength(1);
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { planRestore } from '../../entrypoints/sidepanel/data/plan-restore';
import { takenEvent } from '../journal/sample-events';
import { backupOf, journalOf, QUIET } from './journal-of';

const cases = Array.from({ length: 350 }, (_, place) => [takenEvent(`case-${1000 + place}`, place + 1)]);

test('looking at a copy tells how far it is while the own journal is read, too, and can be stopped there', async () => {
  const here = await journalOf(cases, 'here');
  const copy = await backupOf(here);
  const told: number[] = [];
  const plan = await planRestore(here, copy, '', {
    ...QUIET,
    onProgress(done, total) {
      expect(total).toBe(2 * copy.size);
      told.push(done / total);
    },
  });
  expect(plan.groups).toEqual([]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.filter((share) => share > 0 && share < 0.5).length).toBeGreaterThan(2);
  expect(told.at(-1)).toBeGreaterThan(0.9);

  const stop = new AbortController();
  const stopped = planRestore(here, copy, '', {
    signal: stop.signal,
    onProgress(done, total) {
      expect(done / total).toBeLessThan(0.5);
      stop.abort(new Error('stopped'));
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
  await here.delete();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCases } from './merge-cases';
import type { CaseEvent } from '../../lib/case/events';
import { caseEventSchema } from '../../lib/case/event-schema';
import { replay } from '../../lib/case/replay';
import { noteEvent, takenEvent } from '../journal/sample-events';
import { copiesAfter, doings, keyOf, numberOf, sorted } from './copies';

const merged = (...copies: readonly (readonly (readonly CaseEvent[])[])[]) => sorted(mergeCases(copies.flat(2)));

test('joining copies: any order, any grouping, any number of times give the same', () => {
  fc.assert(
    fc.property(doings, (done) => {
      const [a = [], b = [], c = []] = copiesAfter(done);
      const all = merged(a, b, c);
      expect(merged(b, a)).toEqual(merged(a, b));
      expect(merged(merged(a, b), c)).toEqual(all);
      expect(merged(a, merged(b, c))).toEqual(all);
      expect(merged(c, b, a, b)).toEqual(all);
      expect(merged(all, all)).toEqual(all);
      expect(merged(all, a)).toEqual(all);
      expect(merged(a)).toEqual(sorted(a));
    }),
    { numRuns: 400 },
  );
});

test('joining loses no event, and what comes of it is a journal', () => {
  fc.assert(
    fc.property(doings, (done) => {
      const copies = copiesAfter(done);
      const all = merged(...copies);
      const ids = (cases: readonly (readonly CaseEvent[])[]) => new Set(cases.flat().map(({ id }) => id));
      expect(ids(all)).toEqual(ids(copies.flat()));
      expect(all.flat()).toHaveLength(ids(all).size);
      const numbers = all.map(numberOf);
      expect(new Set(numbers).size).toBe(numbers.length);
      const keys = all.map(keyOf).filter((key) => key !== null);
      expect(new Set(keys).size).toBe(keys.length);
      for (const events of all) {
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(new Set(events.map(({ caseId }) => caseId)).size).toBe(1);
        for (const event of events) expect(caseEventSchema.parse(event)).toEqual(event);
        const takers = events.flatMap((event) => (event.type === 'MessageTaken' ? [event.by] : []));
        const theCase = replay(events);
        expect(new Set([theCase?.takenBy, ...(theCase?.alsoTakenBy ?? [])])).toEqual(new Set(takers));
      }
    }),
    { numRuns: 400 },
  );
});

const at = (minute: number) => {
  const instant = new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
  return { recordedAt: instant, happenedAt: instant };
};
const taking = (caseId: string, number: number, key: string, minute: number, by: string): CaseEvent => ({
  ...takenEvent(caseId, number, key),
  ...at(minute),
  by,
});

test('two who took the same message: one case, both named, the earlier start kept', () => {
  const ivanova = [taking('a', 7, 'vk:-1_5', 20, 'ivanova'), { ...noteEvent('a', 2), ...at(30) }];
  const petrova = [taking('b', 4, 'vk:-1_5', 10, 'petrova'), { ...noteEvent('b', 2), ...at(40) }];
  const [events = [], ...others] = merged([ivanova], [petrova]);
  expect(others).toEqual([]);
  expect(events.map(({ id }) => id)).toEqual(['b-1', 'a-1', 'a-2', 'b-2']);
  const theCase = replay(events);
  expect(theCase).toMatchObject({ id: 'b', number: 4, takenBy: 'petrova', alsoTakenBy: ['ivanova'] });
  const detected = theCase?.moments.filter(({ event }) => event === 'detected');
  expect(detected).toMatchObject([{ at: Date.parse(at(10).happenedAt) }]);
});

test('a case worked on in two places has what both did, by the time it was written down', () => {
  const common = taking('a', 1, 'vk:-1_1', 0, 'ivanova');
  const here = [common, { ...noteEvent('a', 2, 'h2'), ...at(1) }, { ...noteEvent('a', 3, 'h3'), ...at(9) }];
  const there = [common, { ...noteEvent('a', 2, 't2'), ...at(5) }];
  const [events = []] = merged([here], [there]);
  expect(events.map(({ id }) => id)).toEqual(['a-1', 'h2', 't2', 'h3']);
  expect(events.map(({ movedFrom }) => movedFrom?.seq ?? null)).toEqual([null, null, 2, 3]);
});

test('a computer whose clock went back keeps the order of its own acts', () => {
  const common = taking('a', 1, 'vk:-1_1', 50, 'ivanova');
  const here = [common, { ...noteEvent('a', 2, 'h2'), ...at(10) }];
  expect(merged([here])).toEqual([here]);
});

test('of two cases with the same № the one taken first keeps it, and the other says what it was', () => {
  const [first = [], second = []] = merged(
    [[taking('a', 17, 'vk:-1_1', 5, 'i')]],
    [[taking('b', 17, 'vk:-1_2', 9, 'p')]],
  );
  expect(first[0]).toMatchObject({ number: 17 });
  expect(first[0]).not.toHaveProperty('movedFrom');
  expect(second[0]).toMatchObject({ number: 1_000_017, movedFrom: { caseId: 'b', seq: 1, number: 17 } });
});

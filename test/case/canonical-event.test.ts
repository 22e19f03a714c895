import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEvent } from '../../lib/case/canonical-event';
import type { CaseEvent } from '../../lib/case/events';
import { play } from './given';
import { answered, hashOf } from './steps';

const note: CaseEvent = {
  type: 'NoteAdded',
  content: hashOf('x'),
  id: 'e1',
  caseId: 'c1',
  seq: 2,
  recordedAt: '2026-11-20T07:00:00.000Z',
  happenedAt: '2026-11-20T07:00:00.000Z',
  happenedReason: null,
  by: 'p1',
};

describe('the text of the hash chain', () => {
  it('is the hash before and the event, keys in order: these very bytes for ever', () => {
    expect(canonicalEvent(note, 'ab')).toBe(
      `ab\n{"by":"p1","caseId":"c1","content":"${hashOf('x')}","happenedAt":"2026-11-20T07:00:00.000Z",` +
        '"happenedReason":null,"id":"e1","recordedAt":"2026-11-20T07:00:00.000Z","seq":2,"type":"NoteAdded"}',
    );
    expect(canonicalEvent(note, null)).toMatch(/^\n\{/);
  });

  it('does not depend on the order of fields, nor on a trip through a file', () => {
    for (const event of play(answered)) {
      const turned = Object.fromEntries(Object.entries(event).toReversed()) as CaseEvent;
      const travelled = JSON.parse(JSON.stringify(event)) as CaseEvent;
      expect(canonicalEvent(turned, null)).toBe(canonicalEvent(event, null));
      expect(canonicalEvent(travelled, null)).toBe(canonicalEvent(event, null));
    }
  });

  it('leaves out a field that is undefined', () => {
    expect(canonicalEvent(Object.assign({ extra: undefined }, note), null)).toBe(canonicalEvent(note, null));
  });

  it('differs where anything differs, the hash before included', () => {
    const notes = fc.tuple(fc.string(), fc.string(), fc.nat());
    fc.assert(
      fc.property(notes, notes, (a, b) => {
        const [one, other] = [a, b].map(([hash, by, seq]) =>
          canonicalEvent({ ...note, by, seq }, hash.replaceAll('\n', '')),
        );
        const same = a[0].replaceAll('\n', '') === b[0].replaceAll('\n', '') && a[1] === b[1] && a[2] === b[2];
        expect(one === other).toBe(same);
      }),
    );
  });
});

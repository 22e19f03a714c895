import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { canonicalJson } from '../../lib/case/canonical-json';
import { caseEventSchema } from '../../lib/case/event-schema';
import type { CaseEvent, CaseEventType } from '../../lib/case/events';
import { play } from './given';
import { answered } from './steps';

const journal = play(answered);
const file = (): unknown[] => JSON.parse(JSON.stringify(journal)) as unknown[];

/** A file of events as the schema reads it: what was read, or the path of the first fault. */
function readEvents(data: unknown): { events: readonly CaseEvent[] } | { place: string } {
  const read = z.array(caseEventSchema).safeParse(data);
  if (!read.success) return { place: read.error.issues[0]?.path.join('.') ?? '' };
  // A key like `__proto__` is dropped in reading, not refused: what was read must be what stood there.
  return canonicalJson(data) === canonicalJson(read.data) ? { events: read.data } : { place: '' };
}

type Read = z.infer<typeof caseEventSchema>;
type ReadOf<T extends CaseEventType> = Extract<Read, { type: T }>;
type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;
/** Names of the events whose schema and type do not fit each other in both directions. */
type Unfit = {
  [T in CaseEventType]: [ReadOf<T>] extends [EventOf<T>] ? ([EventOf<T>] extends [ReadOf<T>] ? never : T) : T;
}[CaseEventType];

describe('the schema of events', () => {
  it('is the type of events, both ways', () => {
    expectTypeOf<Unfit>().toEqualTypeOf<never>();
    expectTypeOf<Read['type']>().toEqualTypeOf<CaseEventType>();
  });
});

describe('reading a file of events', () => {
  it('reads a draft from before there were files, and one with files', () => {
    const photo = { hash: 'a'.repeat(64), name: 'до.jpg', type: 'image/jpeg', size: 10, role: 'before' };
    const place = journal.findIndex(({ type }) => type === 'DraftSubmitted');
    const withFiles = file();
    withFiles[place] = { ...(withFiles[place] as object), files: [photo] };
    expect(file()[place]).not.toHaveProperty('files');
    expect(readEvents(withFiles)).toEqual({ events: withFiles });
    withFiles[place] = { ...(withFiles[place] as object), files: [{ ...photo, role: 'during' }] };
    expect(readEvents(withFiles)).toMatchObject({ place: `${place}.files.0.role` });
  });

  it('gives back what was written', () => {
    expect(readEvents(file())).toEqual({ events: journal });
  });

  it.each([null, 42, 'событие', {}, { events: [] }])('refuses %j', (data) => {
    expect(readEvents(data)).toEqual({ place: '' });
  });

  it.each<[string, number, string, unknown]>([
    ['an unknown event', 1, 'type', 'CaseDeleted'],
    ['a date without time', 1, 'happenedAt', '2026-11-20'],
    ['a date that does not exist', 1, 'recordedAt', '2026-02-30T10:00:00.000Z'],
    ['a number that is none', 2, 'seq', 0],
    ['a short hash', 3, 'content', 'abc'],
    ['an id that reaches for the prototype', 3, 'draftId', '__proto__'],
    ['a field nobody knows', 4, 'extra', 1],
  ])('names the place of %s', (_what, index, field, value) => {
    const broken = file();
    broken[index] = { ...(broken[index] as object), [field]: value };
    expect(readEvents(broken)).toEqual({ place: field === 'extra' ? `${index}` : `${index}.${field}` });
  });

  it('names the place inside a message', () => {
    const [first, ...rest] = file() as { message: object }[];
    const broken = [{ ...first, message: { ...first?.message, key: 'vk:__proto___1' } }, ...rest];
    expect(readEvents(broken)).toMatchObject({ place: '0.message.key' });
  });

  it('lets no day of emergency hours in that is not a date', () => {
    const day = { ...journal[1], type: 'EmergencyDeclared', reason: 'авария' };
    const hostile: unknown = JSON.parse('{"__proto__": [["10:00", "14:00"]]}');
    const { after: _after, before: _before, ...rest } = day as Record<string, unknown>;
    expect(readEvents([{ ...rest, hours: hostile }])).toHaveProperty('place');
    expect(readEvents([{ ...rest, hours: { '2026-11-21': [['10:00', '14:00']] } }])).toHaveProperty('events');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_SHAPES } from '../../lib/platform/request-shapes';
import {
  dictionary,
  exactRecord,
  instant,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
  textOf,
  truth,
} from '../../lib/shape/shape';

const person = exactRecord<{ name: string; age: number | null }>({ name: text, age: orNull(number) });

describe('a shape', () => {
  it.each([
    [text, 'да', true],
    [text, 1, false],
    [truth, false, true],
    [truth, 0, false],
    [number, Number.NaN, false],
    [number, Infinity, false],
    [instant, 8.64e15, true],
    [instant, 8.65e15, false],
    [textOf(2, 3), 'а', false],
    [textOf(2, 3), 'абв', true],
    [textOf(2, 3), 'абвг', false],
    [oneOf('a', 'b'), 'b', true],
    [oneOf('a', 'b'), 'toString', false],
    [list(text, 2), ['а', 'б'], true],
    [list(text, 2), ['а', 'б', 'в'], false],
    [list(text), { length: 0 }, false],
    [person, { name: 'Анна', age: null }, true],
    [person, { name: 'Анна' }, false],
    [person, { name: 'Анна', age: null, more: 1 }, false],
    [person, Object.create({ name: 'Анна', age: null }), false],
    [person, JSON.parse('{"name":"Анна","age":1,"__proto__":{}}'), false],
    [record<{ name: string }>({ name: text }), { name: 'Анна', more: 1 }, true],
    [record<{ name: string }>({ name: text }), {}, false],
    [dictionary(number), { а: 1 }, true],
    [dictionary(number), { а: '1' }, false],
    [person, null, false],
    [person, ['Анна'], false],
  ])('%# knows its own', (shape, value, fits) => {
    expect(shape(value)).toBe(fits);
  });
});

describe('what the worker believes', () => {
  it('is nothing that merely looks like a request', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        for (const fits of [REQUEST_SHAPES.take, REQUEST_SHAPES.marks, REQUEST_SHAPES.trouble]) {
          expect(fits(value)).toBe(false);
        }
      }),
    );
  });

  it('is a request, and none with a field too many', () => {
    const asked = { keys: ['vk:-1_2', 'ok:45'] };
    expect(REQUEST_SHAPES.marks(asked)).toBe(true);
    expect(REQUEST_SHAPES.marks({ ...asked, also: 1 })).toBe(false);
    expect(REQUEST_SHAPES.marks({ keys: Array.from({ length: 100_001 }, () => 'vk:-1_2') })).toBe(false);
  });
});

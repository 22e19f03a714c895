/**
 * Says whether a value from outside has a form, as a type guard. A tenth of the weight of a schema library: the worker and
 * the panel's first load have nothing but such questions (no repairs, no messages). Where words are due, there is zod.
 */
export type Shape<T> = (value: unknown) => value is T;

/** Any text, the empty one too. */
export const text: Shape<string> = (value) => typeof value === 'string';

/** True or false, nothing that only counts as such. */
export const truth: Shape<boolean> = (value) => typeof value === 'boolean';

/** Neither NaN nor an infinity. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

/** Epoch milliseconds that a `Date` can hold. */
export const instant: Shape<number> = (value): value is number => number(value) && Math.abs(value) <= 8.64e15;

/** A text of `least` to `most` UTF-16 units. */
export function textOf(least: number, most: number): Shape<string> {
  return (value): value is string => text(value) && value.length >= least && value.length <= most;
}

/** One of these texts, letter by letter. */
export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

/** For a field that may say that there is nothing. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** For a field that may be missing. */
export function orAbsent<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** Exactly two values of the shape. */
export function pair<T>(shape: Shape<T>): Shape<readonly [T, T]> {
  return (value): value is readonly [T, T] => Array.isArray(value) && value.length === 2 && value.every(shape);
}

/** Any number of values of the shape, no more than `most`. */
export function list<T>(shape: Shape<T>, most = Infinity): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(shape);
}

/** An object with these fields of its own; what more it has is not asked. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value): value is T =>
    isObject(value) && names.every((name) => fields[name](Object.hasOwn(value, name) ? value[name] : undefined));
}

/** An object with these fields of its own and no other. */
export function exactRecord<T extends object>(fields: Fields<T>): Shape<T> {
  const fits = record(fields);
  return (value): value is T => fits(value) && Object.keys(value).every((name) => Object.hasOwn(fields, name));
}

/** An object with any names, each with a value of the shape. */
export function dictionary<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(shape);
}

type Fields<T> = { readonly [Field in keyof T]-?: Shape<T[Field]> };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

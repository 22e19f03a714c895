import { expect } from 'vitest';
import { readProfile } from '../../lib/regulation/read-profile';
import { aProfile } from './a-profile';

/** The sample profile as JSON with the value at each path (`deadlines.answer.due`) set; undefined takes it away. */
export function broken(...changes: [path: string, value: unknown][]): unknown {
  const profile: unknown = JSON.parse(JSON.stringify(aProfile()));
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const inner = steps.reduce<unknown>((holder, step) => Reflect.get(Object(holder), step), profile);
    if (value === undefined) Reflect.deleteProperty(Object(inner), last);
    else Reflect.set(Object(inner), last, value);
  }
  return profile;
}

/** The profile is refused, one fault is at this place, and its words say this. */
export function expectFault(json: unknown, place: string, words: string): void {
  const read = readProfile(json);
  const refusal = 'refusal' in read ? read.refusal : null;
  const fault = refusal?.faults.find((one) => one.place === place);
  expect(refusal?.faults.map((one) => one.place)).toContain(place);
  expect(fault?.words).toContain(words);
  expect(refusal?.words).toMatch(/^Профиль не принят\./);
}

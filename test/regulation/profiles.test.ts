import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CaseRules } from '../../lib/case/case-rules';
import type { CaseFacts, SettableFactId } from '../../lib/case/facts';
import { CASE_MOMENTS as momentsOfCase } from '../../lib/case/moment';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import { CASE_FACTS, CASE_MOMENTS, SETTABLE_FACTS } from '../../lib/regulation/case-vocabulary';
import { profileOf } from '../../lib/regulation/profile-of';
import { readProfile } from '../../lib/regulation/read-profile';

test('the words of a case are the same in both layers', () => {
  expect([...CASE_MOMENTS]).toEqual([...momentsOfCase]);
  expectTypeOf<(typeof CASE_FACTS)[number]>().toEqualTypeOf<keyof CaseFacts>();
  expectTypeOf<(typeof SETTABLE_FACTS)[number]>().toEqualTypeOf<SettableFactId>();
});

test('five regulations come with the program, each found by act and edition', () => {
  expect(builtInProfiles.map(({ id, edition }) => `${id} ${edition}`)).toEqual([
    'kursk 2023-01-12',
    'kozhevnikovo 2020',
    'akhtubinsk 2020-05-28',
    'vorsino 2021-11-18',
    'krasnoufimsk 2021-07-28',
  ]);
  expect(profileOf(builtInProfiles, 'kursk', '2023-01-12')?.act.number).toBe('18');
  expect(profileOf(builtInProfiles, 'kursk', '2031-01-01')).toBeNull();
});

describe.each(builtInProfiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('comes back from a file as it went', () => {
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile });
  });

  test('every deadline names its clause, the words of the act and who owes it', () => {
    const incomplete = Object.entries(profile.deadlines).filter(
      ([, { provenance, act }]) =>
        !/^п{1,2}\. \d/.test(provenance.clause) ||
        provenance.quote.length <= 10 ||
        profile.roles[profile.acts[act]?.by ?? ''] === undefined,
    );
    expect(incomplete).toEqual([]);
  });

  test('an unclear wording always names the reading chosen', () => {
    for (const { provenance } of [...Object.values(profile.deadlines), ...Object.values(profile.acts)])
      expect(provenance.ambiguity === undefined).toBe(provenance.interpretation === undefined);
  });

  test('answers to what lib/case asks', () => {
    const rules: CaseRules = caseRules(profile);
    expect(rules.answerKinds.map(({ kind }) => kind)).toContain('final');
    expect(rules.declineGrounds.length).toBeGreaterThan(1);
    for (const { clause } of [
      ...rules.answerKinds,
      ...rules.declineGrounds,
      ...rules.explanationGrounds,
      rules.channel,
    ])
      expect(clause).toMatch(/^п{1,2}\. /);
  });
});

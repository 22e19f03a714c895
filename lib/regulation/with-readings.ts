import type { DeadlineRule, RegulationProfile } from './schema';

type Option = RegulationProfile['readings'][string]['options'][string];

/**
 * The profile as an office reads it. `chosen` maps reading id → option id; what it does not name, or names wrongly
 * (a reading of another edition), stays as the profile has it. Nothing is validated here: `readProfile` has tried
 * every option before a profile came into use. The switches themselves stay as written.
 */
export function withReadings(
  profile: RegulationProfile,
  chosen: Readonly<Record<string, string | undefined>>,
): RegulationProfile {
  return Object.entries(profile.readings).reduce((changed, [id, reading]) => {
    const optionId = chosen[id] ?? reading.default;
    const option = reading.options[optionId];
    return option && optionId !== reading.default ? applyOption(changed, option) : changed;
  }, profile);
}

function applyOption(profile: RegulationProfile, option: Option): RegulationProfile {
  const patched = patchEach(profile.deadlines, option.deadlines, patchDeadline);
  const deadlines = Object.fromEntries(
    Object.entries({ ...patched, ...option.add }).filter(([id]) => !option.remove.includes(id)),
  );
  const { fourEyes } = profile.review;
  return {
    ...profile,
    deadlines,
    acts: patchEach(profile.acts, option.acts, (act, patch) => ({ ...act, ...defined(patch) })),
    reports: patchEach(profile.reports, option.reports, (report, patch) => ({ ...report, ...defined(patch) })),
    categories: { ...profile.categories, ...option.categories },
    output: { ...profile.output, ...defined(option.output ?? {}) },
    review: {
      ...profile.review,
      ...(fourEyes && option.fourEyes !== undefined && { fourEyes: { ...fourEyes, default: option.fourEyes } }),
    },
    ...(profile.coExecution && { coExecution: { ...profile.coExecution, ...defined(option.coExecution ?? {}) } }),
  };
}

function patchDeadline(deadline: DeadlineRule, patch: Option['deadlines'][string]): DeadlineRule {
  const { when, ...rest } = patch;
  const merged: DeadlineRule = { ...deadline, ...defined(rest) };
  if (when === null) delete merged.when;
  else if (when !== undefined) merged.when = when;
  return merged;
}

function patchEach<T, P>(
  values: Readonly<Record<string, T>>,
  patches: Readonly<Record<string, P>>,
  apply: (value: T, patch: P) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const patch = patches[id];
      return [id, patch === undefined ? value : apply(value, patch)];
    }),
  );
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(patch: T): Defined<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/*
 * A chunk runs before whoever imports it, so zod is told first, in an import of its own, that it must generate no code.
 */

/** What checks a whole regulation: heavy, and wanted only where one is edited or read from a file. */
export async function loadProfileChecks() {
  await import('../../lib/platform/no-generated-code');
  return import('./profile-checks');
}

/** The regulations the program brings along, checked as they are read. */
export async function loadBuiltInProfiles() {
  await import('../../lib/platform/no-generated-code');
  return (await import('../../lib/regulation/built-in-profiles')).builtInProfiles;
}

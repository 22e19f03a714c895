/** What reads copies: checks everything by schemas, so zod is told first that it must generate no code. */
export async function loadOpenCopy() {
  await import('../../../lib/platform/no-generated-code');
  return (await import('./open-copy')).openCopy;
}

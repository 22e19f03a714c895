import type { ExecutorNames } from './report-scope';

/**
 * An executor in tables and files: «Петров П. П. (Отдел ЖКХ)», a unit without a person by its own name. Who is in the
 * office's lists no more is called as the journal knows him.
 */
export function executorTitle(names: ReturnType<ExecutorNames>, known: string): string {
  if (names === null) return known;
  return names.person === '' ? names.unit || known : `${names.person} (${names.unit})`;
}

import type { Executor } from './office';

/** Unit and person in one line: «Отдел ЖКХ, Петров П. П.». */
export function executorLabel({ unit, person }: Pick<Executor, 'unit' | 'person'>): string {
  return [unit, person].filter((part) => part !== '').join(', ');
}

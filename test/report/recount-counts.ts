import type { Clock, RecountCase } from './recount-case';

export function timed(one: RecountCase): readonly Clock[] {
  return one.clocks.filter((clock) => clock.timed);
}

export function late(clocks: readonly Clock[]): number[] {
  return clocks.filter(({ outcome }) => ['late', 'missed', 'overdue'].includes(outcome)).map((clock) => clock.late);
}

export function inTime(clocks: readonly Clock[]): number | null {
  const judged = clocks.filter(({ outcome }) => outcome !== 'running');
  return judged.length === 0 ? null : judged.filter(({ outcome }) => outcome === 'met').length / judged.length;
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

export function byName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  cellsOf: (own: readonly Item[]) => (number | null)[],
) {
  const names = [...new Set(items.map(nameOf))];
  return Object.fromEntries(names.map((name) => [name, cellsOf(items.filter((item) => nameOf(item) === name))]));
}

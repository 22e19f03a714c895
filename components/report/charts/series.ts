import type { Cell } from '../../../lib/report/metric';

/** One column of a table, drawn. */
export interface Series {
  label: string;
  values: readonly Cell[];
}

/** The greatest number of all, at least 1: what a full bar stands for. */
export function greatest(series: readonly Series[]): number {
  return Math.max(1, ...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0)));
}

/** A length in percent for an attribute: «45.5%». */
export function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10}%`;
}

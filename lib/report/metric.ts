/** What a number counts. `share` is 0…1. */
export type MetricUnit = 'cases' | 'times' | 'share' | 'workingMinutes';

/** One number of a report and the cases it was counted from; null: there was nothing to count it from. */
export interface Cell {
  value: number | null;
  unit: MetricUnit;
  /** The difference of two numbers: shown with its sign; of shares 0.01 is a percentage point. */
  isChange?: true;
  /** Whether `caseIds` has any; told without gathering them. */
  hasCases: boolean;
  /** Each once; gathered when asked for. */
  caseIds: readonly string[];
}

export interface MetricRow {
  /** Stable within the metric. */
  id: string;
  label: string;
  cells: readonly Cell[];
}

/** A picture worth drawing of a metric: which of its columns, and how. */
export interface MetricChart {
  kind: 'bars' | 'share' | 'columns' | 'lines';
  /** Indexes of `columns`. */
  series: readonly number[];
}

/** One table of a report as data: drawn, printed and exported from this alone. */
export interface Metric {
  id: string;
  title: string;
  /** What is counted and how, for whoever reads the numbers. */
  definition: string;
  /** Heading of the first column, and of the others. */
  subject: string;
  columns: readonly string[];
  rows: readonly MetricRow[];
  chart: MetricChart | null;
}

import type { BenchRow } from './bench-row.ts';

/** Where the figures come from. */
export interface BenchMachine {
  /** «Intel(R) Xeon(R) …» and how many cores of it. */
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
}

/** One figure for machines. `value` is the number `measured` begins with, null where it begins with none. */
export interface ReportedRow {
  bench: string;
  name: string;
  value: number | null;
  measured: string;
  goal: string;
  verdict: BenchRow['verdict'];
  why: string;
}

export interface BenchReport {
  /** Rises when a field changes its meaning. */
  form: 1;
  machine: BenchMachine;
  rows: readonly ReportedRow[];
  missed: number;
}

/** `.bench/result.json`: every row has every field, whatever was measured. */
export function benchReport(machine: BenchMachine, found: Readonly<Record<string, readonly BenchRow[]>>): BenchReport {
  const rows = Object.entries(found).flatMap(([bench, own]) =>
    own.map(({ name, measured, goal, verdict, why = '' }) => {
      const value = Number.parseFloat(measured);
      return { bench, name, value: Number.isNaN(value) ? null : value, measured, goal, verdict, why };
    }),
  );
  return { form: 1, machine, rows, missed: rows.filter(({ verdict }) => verdict === 'missed').length };
}

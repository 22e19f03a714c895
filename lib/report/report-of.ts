import type { Metric } from './metric';
import { METRICS, type MetricId } from './metrics/index';
import type { ReportScope } from './report-scope';

/** Parts that a regulation may ask of its report (`contents` of a profile's report), and what answers each. */
const PARTS: Readonly<Record<string, readonly MetricId[]>> = {
  topics: ['topics', 'places', 'networks', 'hours', 'weekdays', 'declined'],
  executorQuality: ['units', 'people', 'clauses', 'lateReasons', 'returns', 'rounds'],
  timeliness: ['clauses', 'lateness', 'lateReasons', 'stages', 'immediate', 'debts'],
  quality: ['units', 'returns', 'rounds', 'declined'],
  dynamics: ['days', 'topics'],
};

/** The order of a report, whatever it consists of. */
const ORDER = Object.keys(METRICS) as MetricId[];

/**
 * Which metrics a report with these contents has; the main figures and what was handed over by 59-ФЗ stand in each. null
 * or contents nobody knows: all there are.
 */
export function metricsOf(contents: readonly string[] | null): readonly MetricId[] {
  const wanted = contents?.flatMap((part) => PARTS[part] ?? []) ?? [];
  if (wanted.length === 0) return ORDER;
  const chosen = new Set<MetricId>(['summary', 'appeals', ...wanted]);
  return ORDER.filter((id) => chosen.has(id));
}

/** The tables of a report. */
export function reportOf(scope: ReportScope, ids: readonly MetricId[]): readonly Metric[] {
  return ids.map((id) => METRICS[id](scope));
}

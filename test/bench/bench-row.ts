/** One line of a bench's table: what was measured, what it should be, and whether it is. */
export interface BenchRow {
  name: string;
  measured: string;
  /** `''` where the figure is only reported. */
  goal: string;
  verdict: 'met' | 'missed' | 'reported';
  /** By how much and why, where a goal is missed. */
  why?: string;
}

/** A figure without a goal. */
export function reported(name: string, measured: string): BenchRow {
  return { name, measured, goal: '', verdict: 'reported' };
}

/** A figure with a goal; `why` is told when it is missed. */
export function judged(name: string, measured: string, goal: string, met: boolean, why = ''): BenchRow {
  return { name, measured, goal, verdict: met ? 'met' : 'missed', ...(met || why === '' ? {} : { why }) };
}

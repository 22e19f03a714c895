/** One line of a bench's table: what was measured, what it should be, and whether it is. */
export interface BenchRow {
  name: string;
  measured: string;
  /** `''` where the figure is only reported. */
  goal: string;
  verdict: 'met' | 'missed' | 'reported';
}

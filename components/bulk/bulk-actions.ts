import type { Choice, ExecutorChoice } from '../view-models';

/** How an act on several cases ended: each refusal by the number of its case, in words. */
export interface BulkReport {
  done: number;
  refusals: readonly { caseId: string; number: number; words: string }[];
}

/** Acts on several cases at once, one after another, each decided as if it stood alone. */
export interface BulkActions {
  executors: readonly ExecutorChoice[];
  topics: readonly string[];
  places: readonly string[];
  severities: readonly Choice[];
  /** Ways of working on a message that the act knows; empty: none. */
  handlings: readonly Choice[];
  assign: (caseIds: readonly string[], executorId: string, question: string) => Promise<BulkReport>;
  /** Messages about one problem: into the group that one of them stands in already, else into a new one. */
  group: (caseIds: readonly string[]) => Promise<BulkReport>;
  /** An empty field stays as it was. */
  classify: (
    caseIds: readonly string[],
    facts: { topic: string; place: string; severity: string; handling: string },
  ) => Promise<BulkReport>;
}

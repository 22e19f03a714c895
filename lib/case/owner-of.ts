import type { Draft } from './case';

/** Id of the person of the office whose own words a draft is; null: they are its executor's, as he gave them. */
export function ownerOf({ assignmentId, rewritten, submittedBy }: Draft): string | null {
  return assignmentId === null || rewritten ? submittedBy : null;
}

/**
 * Moments that start and stop the clocks of a regulation: the fixed vocabulary to which a profile's `events` of
 * source `case` refer. An event of the journal yields one or more of them (see `momentsOf`).
 */
export const CASE_MOMENTS = [
  'published', // the author published the message
  'detected', // the office found it: «выявлено»
  'received', // it arrived on the office's page, or was accepted from another system
  'read', // it was opened in the system it came from («прочтение», Красноуфимский округ п. 10)
  'assigned', // sent to the main executor
  'coAssigned', // sent to a co-executor
  'acknowledgedByExecutor',
  'returnedNotCompetent',
  'partSubmitted',
  'partReturned',
  'partApproved',
  'draftSubmitted', // any kind
  'firstResponseDraftSubmitted',
  'interimDraftSubmitted',
  'finalDraftSubmitted',
  'explanationDraftSubmitted',
  'clarificationDraftSubmitted',
  'draftReturned',
  'approved', // any kind
  'firstResponseApproved',
  'interimApproved',
  'finalApproved',
  'explanationApproved',
  'clarificationApproved',
  'placed', // any kind, into the channel of the profile
  'firstResponsePlaced',
  'interimPlaced',
  'finalPlaced',
  'explanationPlaced',
  'clarificationPlaced',
  'authorReplied',
  'significanceFlagged',
  'headInformed',
  'shortcomingFound',
  'notProcessed',
  'consentRecorded',
  'handedOver',
  'closed',
  'reopened',
] as const;

export type CaseMoment = (typeof CASE_MOMENTS)[number];

/** One occurrence. `event` is a `CaseMoment` or the id of an outside event of the profile. */
export interface Moment {
  event: string;
  /** Epoch milliseconds: when it happened, not when it was written down. */
  at: number;
  /** Which assignment or draft it belongs to; clocks of one do not stop those of another. */
  assignmentId?: string;
  draftId?: string;
  /** An approval that was taken back: what it ended stays ended, but it begins and closes nothing more. */
  revoked?: true;
  /** Of a draft that waits for approval once more, since its approval was taken back. */
  again?: true;
  /** Sequence number of the journal's event behind it. */
  seq: number;
}

import { CASE_BEGINNINGS } from './case-beginnings';

/**
 * The words of a case that a profile may use. They are fixed by lib/case, which this layer does not import; a test
 * keeps the two lists equal.
 */
export const CASE_MOMENTS = [
  ...CASE_BEGINNINGS,
  'assigned',
  'coAssigned',
  'acknowledgedByExecutor',
  'returnedNotCompetent',
  'partSubmitted',
  'partReturned',
  'partApproved',
  'draftSubmitted',
  'firstResponseDraftSubmitted',
  'interimDraftSubmitted',
  'finalDraftSubmitted',
  'explanationDraftSubmitted',
  'clarificationDraftSubmitted',
  'draftReturned',
  'approved',
  'firstResponseApproved',
  'interimApproved',
  'finalApproved',
  'explanationApproved',
  'clarificationApproved',
  'placed',
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

/** Facts that are a word: of the act, of the office or of the program. */
export const WORD_FACTS = ['topic', 'place', 'severity', 'handling', 'source', 'platform', 'visibility'] as const;

/** Facts that are true or false. */
export const YES_NO_FACTS = [
  'isRepeat',
  'interimGiven',
  'emergency',
  'significant',
  'problemConfirmed',
  'infoSufficient',
] as const;

export const CASE_FACTS = [...WORD_FACTS, ...YES_NO_FACTS, 'executorsCount'] as const;

/** Facts that a person may set. */
export const SETTABLE_FACTS = ['topic', 'place', 'severity', 'handling', 'source', 'visibility', 'isRepeat'] as const;

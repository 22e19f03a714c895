/** Why a term was broken, as offices say it themselves; `other` is said in words of one's own. */
export const LATE_REASONS = [
  'executorLate',
  'reworked',
  'awaitedOthers',
  'siteVisit',
  'overload',
  'absence',
  'seenLate',
  'technical',
  'other',
] as const;

export type LateReason = (typeof LATE_REASONS)[number];

/**
 * Facts of a case that a regulation's conditions may ask about (regulations.md §3). Some are set by a person,
 * some follow from events; both look the same to a condition.
 */
export interface CaseFacts {
  topic: string | null;
  place: string | null;
  /** Id of a category of the profile, e.g. `ordinary`, `high`; a free word where the act lists none. */
  severity: string | null;
  /** Id of a handling class of the profile, e.g. `fastTrack`. */
  handling: string | null;
  source: string | null;
  platform: 'vk' | 'ok' | 'other';
  visibility: 'public' | 'private';
  isRepeat: boolean;
  interimGiven: boolean;
  emergency: boolean;
  significant: boolean;
  /** false only after the executor answered «не подтвердилось» (Красноуфимский округ п. 20). */
  problemConfirmed: boolean;
  infoSufficient: boolean;
  executorsCount: number;
}

export type FactId = keyof CaseFacts;

/** What a person may set; the rest follows from events. */
export type SettableFactId = 'topic' | 'place' | 'severity' | 'handling' | 'source' | 'visibility' | 'isRepeat';

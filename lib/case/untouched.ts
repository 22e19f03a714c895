import type { Case } from './case';

/** What stands in a case before anybody has done anything with it. */
export const untouched = {
  facts: {
    topic: null,
    place: null,
    severity: null,
    handling: null,
    source: null,
    platform: 'other',
    visibility: 'public',
    isRepeat: false,
    interimGiven: false,
    emergency: false,
    significant: false,
    problemConfirmed: true,
    infoSufficient: true,
    executorsCount: 0,
  },
  vanished: false,
  assignments: [],
  drafts: [],
  placements: [],
  declared: {},
  promises: [],
  rounds: 0,
  emergencyHours: {},
  ground: null,
  earlierCaseIds: [],
  groupId: null,
  closedAt: null,
  verdict: null,
} as const satisfies Partial<Case>;

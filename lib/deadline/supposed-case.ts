import type { Case } from '../case/case';
import type { CaseFacts } from '../case/facts';
import type { Moment } from '../case/moment';

const UNKNOWN: CaseFacts = {
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
};

/** A case that does not exist, for answering «а если»: nothing but these facts and moments. Never recorded. */
export function supposedCase(moments: readonly Moment[], takenAt: number, facts: Partial<CaseFacts> = {}): Case {
  return {
    id: '',
    number: 0,
    seq: moments.length,
    status: 'taken',
    message: {
      key: 'other:',
      network: 'other',
      kind: 'manual',
      url: '',
      pageTitle: '',
      text: '',
      author: null,
      parentText: null,
      parentKey: null,
      dateRaw: null,
      publishedAt: null,
      publishedPrecision: 'unknown',
      attachments: [],
      textIncomplete: false,
      browserZone: 'UTC',
    },
    seenText: '',
    vanished: false,
    regulation: { id: '', edition: '' },
    takenBy: '',
    takenAt,
    facts: { ...UNKNOWN, ...facts },
    moments,
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
  };
}

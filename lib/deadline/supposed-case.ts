import type { Case } from '../case/case';
import type { CaseFacts } from '../case/facts';
import type { Moment } from '../case/moment';
import { untouched } from '../case/untouched';

/** A case that does not exist, for answering «а если»: nothing but these facts and moments. Never recorded. */
export function supposedCase(moments: readonly Moment[], takenAt: number, facts: Partial<CaseFacts> = {}): Case {
  return {
    ...untouched,
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
    regulation: { id: '', edition: '' },
    takenBy: '',
    takenAt,
    facts: { ...untouched.facts, ...facts },
    moments,
  };
}

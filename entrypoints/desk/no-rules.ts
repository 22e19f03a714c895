import type { CaseRules } from '../../lib/case/case-rules';

/** Demands nothing: under it a message can be taken, and nothing else is decided. */
export const NO_RULES: CaseRules = {
  requiredFacts: [],
  answerKinds: [],
  composer: { who: 'coordinator', clause: '' },
  coExecution: { mode: 'none', clause: '' },
  declineGrounds: [],
  explanationGrounds: [],
  channel: { id: 'network', clause: '' },
  privateClause: null,
  proofs: [],
  notCompetentClause: null,
  draftReturn: { commentRequired: false, clause: null },
  repeat: null,
  appeal: null,
  outsideEvents: [],
  declaredDeadlines: [],
  fourEyes: false,
};

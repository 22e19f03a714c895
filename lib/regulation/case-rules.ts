import type { FactCondition, RegulationProfile } from './schema';

/**
 * What a profile demands of the acts on one case, as plain data: the shape lib/case asks for (`CaseRules` there, which
 * this layer may not import; a test keeps the two together). The office's readings should be applied before.
 */
export function caseRules(profile: RegulationProfile) {
  const { output, review, repeat, coExecution, acts, deadlines } = profile;
  const dispositions = Object.values(profile.dispositions);
  const returning = Object.values(acts).find(({ kind }) => kind === 'return');
  const appeal = dispositions.find(({ outcome }) => outcome === 'register59fz');
  return {
    requiredFacts: profile.classification.required.map(({ fact, label, provenance }) => ({
      fact,
      label,
      clause: provenance.clause,
    })),
    answerKinds: ANSWER_KINDS.flatMap((kind) => {
      const known = profile.answerKinds[kind];
      return known ? [{ kind, clause: known.provenance.clause }] : [];
    }),
    composer: { who: coExecution?.composer ?? ('main' as const), clause: coExecution?.provenance.clause ?? '' },
    coExecution: { mode: coExecution?.mode ?? ('none' as const), clause: coExecution?.provenance.clause ?? '' },
    declineGrounds: dispositions
      .filter(({ outcome }) => outcome === 'noAnswer' || outcome === 'redirect' || outcome === 'cannotReply')
      .flatMap(({ grounds, provenance: { clause } }) => grounds.map(({ id, label }) => ({ id, label, clause }))),
    explanationGrounds: dispositions
      .filter(({ outcome }) => outcome === 'explanation')
      .flatMap(({ grounds, provenance: { clause } }) =>
        grounds.map(({ id, label, requires, words }) => ({ id, label, clause, requires, words: words ?? label })),
      ),
    channel: { id: output.channel, clause: output.provenance.clause },
    privateClause: output.privateToPrivate?.provenance.clause ?? null,
    proofs: Object.values(profile.proofs).map(({ kinds, when, oneOf, words, provenance }) => ({
      kinds,
      when: (when ?? null) satisfies FactCondition | null,
      oneOf,
      words,
      clause: provenance.clause,
    })),
    notCompetentClause: returning?.provenance.clause ?? null,
    draftReturn: { commentRequired: review.returnNeedsReason, clause: review.provenance.clause },
    repeat: repeat ? { policy: repeat.policy, clause: repeat.provenance.clause } : null,
    appeal: appeal ? { clause: appeal.provenance.clause } : null,
    outsideEvents: Object.entries(profile.events).flatMap(([id, { source }]) => (source === 'case' ? [] : [id])),
    declaredDeadlines: Object.entries(deadlines).flatMap(([id, { due }]) => (due.type === 'declared' ? [id] : [])),
    fourEyes: review.fourEyes?.default ?? false,
  };
}

const ANSWER_KINDS = ['firstResponse', 'interim', 'final', 'explanation', 'clarification'] as const;

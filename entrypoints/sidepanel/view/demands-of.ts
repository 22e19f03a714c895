import type { CaseView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import { holdsFor } from '../../../lib/case/holds-for';
import { turnsOn } from '../../../lib/regulation/turns-on';
import { words } from '../../../lib/words/words';
import type { Ruling } from '../../desk/ruling';

type Demands = Pick<CaseView, 'supplies' | 'proofs' | 'asksIfConfirmed' | 'unroutedClause'>;

/** What the act asks to come with a draft of this case; rules whose conditions cannot hold for it are left out. */
export function demandsOf({ facts, assignments }: Case, { rules, profile }: Ruling): Demands {
  const proofs = rules.proofs.flatMap(({ when, kinds, oneOf, words: said, clause }) => {
    const confirmed = [true, false].filter(
      (problemConfirmed) => when === null || holdsFor(when, { ...facts, problemConfirmed }),
    );
    return confirmed.length > 0 ? [{ kinds, confirmed, oneOf, words: said, clause }] : [];
  });
  const named = [
    ...proofs.map(({ oneOf, kinds }) => ({ ids: oneOf.flat(), kinds })),
    ...rules.explanationGrounds.map(({ requires }) => ({ ids: requires, kinds: ['explanation'] as const })),
  ];
  const kindsOf = (id: string) => [...new Set(named.flatMap(({ ids, kinds }) => (ids.includes(id) ? kinds : [])))];
  const { repeat } = rules;
  const isUndecided = repeat?.policy === 'coordinatorDecides' && facts.isRepeat && assignments.length === 0;
  return {
    supplies: [...new Set(named.flatMap(({ ids }) => ids))].map((id) => ({
      id,
      label: words.supplies[id] ?? id,
      kinds: kindsOf(id),
    })),
    proofs,
    asksIfConfirmed: turnsOn('problemConfirmed', profile),
    unroutedClause: isUndecided ? repeat.clause : null,
  };
}

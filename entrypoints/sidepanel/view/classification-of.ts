import type { ClassificationView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { Desk } from '../../desk/desk';
import type { Ruling } from '../../desk/ruling';

/** What is set about a message and what may be: dictionaries of the office, categories of the profile. */
export function classificationOf({ office }: Desk, { facts }: Case, { profile, rules }: Ruling): ClassificationView {
  const required = rules.requiredFacts.map(({ fact }) => fact);
  return {
    topic: facts.topic ?? '',
    place: facts.place ?? '',
    severity: facts.severity ?? '',
    topics: office.topics.map(({ name }) => name),
    places: office.places.map(({ name }) => name),
    severities: Object.entries(profile.categories)
      .filter(([, { dimension }]) => dimension === 'severity')
      .map(([id, { label }]) => ({ id, label })),
    required: (['topic', 'place', 'severity'] as const).filter((fact) => required.includes(fact)),
  };
}

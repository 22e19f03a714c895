import type { SuggestionsView } from '../../../components/forms/suggestion-view';
import type { ClassificationView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import type { Ruling } from '../../desk/ruling';

/** What is set about a message and what may be: dictionaries of the office, categories of the profile. */
export function classificationOf(
  { office }: Desk,
  { facts }: Case,
  { profile, rules }: Ruling,
  suggestions: SuggestionsView,
): ClassificationView {
  const required = new Set<string>(rules.requiredFacts.map(({ fact }) => fact));
  const categoriesOf = (wanted: string) =>
    Object.entries(profile.categories)
      .filter(([, { dimension }]) => dimension === wanted)
      .map(([id, { label }]) => ({ id, label }));
  const listed = categoriesOf('severity');
  const free = profile.classification.freeSeverity ? words.freeSeverities.map((label) => ({ id: label, label })) : [];
  return {
    topic: facts.topic ?? '',
    place: facts.place ?? '',
    severity: facts.severity ?? '',
    topics: office.topics.map(({ name }) => name),
    places: office.places.map(({ name }) => name),
    severities: listed.length > 0 ? listed : free,
    source: facts.source ?? '',
    handling: facts.handling ?? '',
    handlings: categoriesOf('handling'),
    required: (['topic', 'place', 'severity', 'handling', 'source'] as const).filter((fact) => required.has(fact)),
    suggestions,
  };
}

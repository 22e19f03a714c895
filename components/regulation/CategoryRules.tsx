import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';
import { RuleItem } from './RuleItem';

const it = words.ruleBook.categories;

/** The categories the act knows: by what a message belongs to one, and who says so. */
export function CategoryRules({ profile: { categories, roles } }: { profile: RegulationProfile }) {
  const all = Object.entries(categories);
  if (all.length === 0) return null;
  return (
    <Section title={it.title} count={all.length}>
      <ul class="deadlines">
        {all.map(([id, { label, criteria, assignment, assignedBy, queue, provenance }]) => (
          <RuleItem key={id} label={label} provenance={provenance}>
            {criteria !== undefined && <p>{criteria}</p>}
            <p class="history__by">
              {[
                it.assignedBy[assignment](roles[assignedBy]?.label ?? assignedBy),
                ...(queue === 'first' ? [it.first] : []),
              ].join(words.common.separator)}
            </p>
          </RuleItem>
        ))}
      </ul>
    </Section>
  );
}

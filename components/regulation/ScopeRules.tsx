import type { RegulationProfile } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';

const it = words.ruleBook.scope;

/** Which messages the act is about: networks, pages, what it leaves out, and how it stands to the law on appeals. */
export function ScopeRules({ profile: { scope, regime59fz } }: { profile: RegulationProfile }) {
  const lines = [
    it.platforms(scope.platforms.join(', ')),
    ...(scope.accounts.length > 0 ? [it.accounts(scope.accounts.join(', '))] : []),
    ...(scope.exclude.length > 0 ? [it.exclude(scope.exclude.join(', '))] : []),
    it.regime59fz[regime59fz],
  ];
  return (
    <Section title={it.title}>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {scope.excludedPages.map(({ label, provenance }) => (
          <li key={label}>
            {it.exclude(label)} <span class="clause">{provenance.clause}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

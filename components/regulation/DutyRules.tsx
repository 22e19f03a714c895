import type { RegulationProfile } from '../../lib/regulation/schema';
import { escalationWords } from '../../lib/words/escalation-words';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';
import { RuleItem } from './RuleItem';

const it = words.ruleBook;

/** What is reported upwards, and how much may be published: told here, kept by people. */
export function DutyRules({ profile }: { profile: RegulationProfile }) {
  const escalations = Object.entries(profile.escalations);
  const limits = Object.entries(profile.limits);
  return (
    <>
      {escalations.length > 0 && (
        <Section title={it.duties.title} count={escalations.length}>
          <ul class="deadlines">
            {escalations.map(([id, escalation]) => {
              const { when, to } = escalationWords(escalation, profile);
              return (
                <RuleItem key={id} label={when} provenance={escalation.provenance}>
                  {to.map((level) => (
                    <p key={level}>{level}</p>
                  ))}
                </RuleItem>
              );
            })}
          </ul>
        </Section>
      )}
      {limits.length > 0 && (
        <Section title={it.limits.title} count={limits.length}>
          <ul class="deadlines">
            {limits.map(([id, { what, max, min, per, provenance }]) => (
              <RuleItem key={id} label={what} provenance={provenance}>
                {max !== undefined && <p>{it.limits.max(max, it.limits.per[per])}</p>}
                {min !== undefined && <p>{it.limits.min(min, it.limits.per[per])}</p>}
              </RuleItem>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

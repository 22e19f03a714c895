import type { RegulationProfile, Report } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';
import { AnswerRules } from './AnswerRules';
import { CategoryRules } from './CategoryRules';
import { DutyRules } from './DutyRules';
import { RuleItem } from './RuleItem';
import { ScopeRules } from './ScopeRules';

const it = words.rules;

/** What the regulation has besides deadlines: its scope, categories, grounds, demands on an answer, reports and roles. */
export function OtherRules({ profile }: { profile: RegulationProfile }) {
  const dispositions = Object.entries(profile.dispositions);
  const reports = Object.entries(profile.reports);
  const roles = Object.entries(profile.roles);
  const { coExecution } = profile;
  const titleOf = (id: string) => profile.roles[id]?.label ?? id;
  return (
    <>
      <ScopeRules profile={profile} />
      <CategoryRules profile={profile} />
      {dispositions.length > 0 && (
        <Section title={it.grounds} count={dispositions.length}>
          <ul class="deadlines">
            {dispositions.map(([id, disposition]) => (
              <RuleItem key={id} label={disposition.label} provenance={disposition.provenance}>
                <ul class="plain-list">
                  {disposition.grounds.map((ground) => (
                    <li key={ground.id}>{ground.label}</li>
                  ))}
                </ul>
                {disposition.warning !== undefined && <p class="provisional">{disposition.warning}</p>}
              </RuleItem>
            ))}
          </ul>
        </Section>
      )}
      <AnswerRules profile={profile} />
      <DutyRules profile={profile} />
      {reports.length > 0 && (
        <Section title={it.reports} count={reports.length}>
          <ul class="deadlines">
            {reports.map(([id, report]) => (
              <RuleItem key={id} label={report.label} provenance={report.provenance}>
                <p>{scheduleWords(report)}</p>
                <p class="history__by">{it.schedule.by(titleOf(report.by), titleOf(report.to))}</p>
              </RuleItem>
            ))}
          </ul>
        </Section>
      )}
      <Section title={it.roles} count={roles.length}>
        <ul class="plain-list">
          {roles.map(([id, role]) => (
            <li key={id}>{role.label}</li>
          ))}
          {coExecution && (
            <li>
              {words.ruleBook.assembles(titleOf(coExecution.assembledBy))}{' '}
              <span class="clause">{coExecution.provenance.clause}</span>
            </li>
          )}
        </ul>
      </Section>
    </>
  );
}

function scheduleWords({ schedule }: Report): string {
  if ('onEvent' in schedule) return it.schedule.onEvent;
  const { every, dueDay, time } = schedule;
  const said = every === 'week' ? it.schedule.dueWeekday : it.schedule.dueDay;
  const parts = [it.schedule.every[every]];
  if (dueDay !== undefined) parts.push(said(dueDay));
  if (time !== undefined) parts.push(it.schedule.time(time));
  return parts.join(', ');
}

import type { RegulationProfile, Report } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { Section } from '../controls/Section';
import { Provenance } from './Provenance';

const it = words.rules;

/** Grounds, roles and reports: what the regulation has besides deadlines. */
export function OtherRules({ profile }: { profile: RegulationProfile }) {
  const dispositions = Object.entries(profile.dispositions);
  const reports = Object.entries(profile.reports);
  const roles = Object.entries(profile.roles);
  const titleOf = (id: string) => profile.roles[id]?.label ?? id;
  return (
    <>
      {dispositions.length > 0 && (
        <Section title={it.grounds} count={dispositions.length}>
          <ul class="deadlines">
            {dispositions.map(([id, disposition]) => (
              <li class="deadline" key={id}>
                <p class="deadline__label">
                  {disposition.label}
                  <span class="clause"> · {disposition.provenance.clause}</span>
                </p>
                <ul class="plain-list">
                  {disposition.grounds.map((ground) => (
                    <li key={ground.id}>{ground.label}</li>
                  ))}
                </ul>
                {disposition.warning !== undefined && <p class="provisional">{disposition.warning}</p>}
                <Provenance of={disposition.provenance} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reports.length > 0 && (
        <Section title={it.reports} count={reports.length}>
          <ul class="deadlines">
            {reports.map(([id, report]) => (
              <li class="deadline" key={id}>
                <p class="deadline__label">
                  {report.label}
                  <span class="clause"> · {report.provenance.clause}</span>
                </p>
                <p>{scheduleWords(report)}</p>
                <p class="history__by">{it.schedule.by(titleOf(report.by), titleOf(report.to))}</p>
                <Provenance of={report.provenance} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={it.roles} count={roles.length}>
        <ul class="plain-list">
          {roles.map(([id, role]) => (
            <li key={id}>{role.label}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function scheduleWords({ schedule }: Report): string {
  if ('onEvent' in schedule) return it.schedule.onEvent;
  const every = it.schedule.every[schedule.every];
  return schedule.dueDay === undefined ? every : `${every}, ${it.schedule.dueDay(schedule.dueDay)}`;
}

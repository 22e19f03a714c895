import type { RegulationProfile } from '../../lib/regulation/schema';
import { actWords } from '../../lib/words/act-words';
import { words } from '../../lib/words/words';
import { SafeLink } from '../controls/SafeLink';

const it = words.rules;

/** Whose act it is, its requisites, and what is odd about them. */
export function RegulationHead({ profile }: { profile: RegulationProfile }) {
  const { act, title, jurisdiction, edition, notes } = profile;
  const duty = new Set(
    Object.values(profile.calendars).flatMap(({ dutyDays }) => (dutyDays === 'none' ? [] : [dutyDays])),
  );
  const warnings = [...act.warnings, ...[...duty].map((days) => it.dutyDays[days])];
  const facts = [actWords(act), it.status[act.status], it.edition(edition)];
  return (
    <section class="regulation-head">
      <h2 class="empty__title">{jurisdiction}</h2>
      <p>{title}</p>
      <p class="muted">
        {facts.join(words.common.separator)}
        {act.url !== undefined && (
          <>
            {words.common.separator}
            <SafeLink href={act.url}>{act.url}</SafeLink>
          </>
        )}
      </p>
      {(warnings.length > 0 || notes.length > 0) && (
        <details class="notice notice--warning">
          <summary class="notice__title">
            {it.warnings} ({warnings.length + notes.length})
          </summary>
          <ul class="plain-list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
            {notes.map((note) => (
              <li key={note.text}>
                <b>{note.clause}:</b> {note.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

import type { RegulationProfile } from '../../lib/regulation/schema';
import { actWords } from '../../lib/words/act-words';
import { officeDate } from '../../lib/time/office-date';
import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import { SafeLink } from '../controls/SafeLink';

const it = words.rules;
const book = words.ruleBook;

/** Whose act it is, its requisites, and what is odd about them. */
export function RegulationHead({ profile }: { profile: RegulationProfile }) {
  const { act, title, jurisdiction, edition, notes } = profile;
  const duty = new Set(
    Object.values(profile.calendars).flatMap(({ dutyDays }) => (dutyDays === 'none' ? [] : [dutyDays])),
  );
  const warnings = [...act.warnings, ...[...duty].map((days) => it.dutyDays[days])];
  const standing = useStanding(profile);
  const facts = [actWords(act), ...standing.facts, it.edition(edition)];
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
      {standing.warning !== null && <p class="notice notice--warning">{standing.warning}</p>}
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

/** Whether the act is in force, since when and until when; `warning`: it is not, or not yet, and what to do. */
function useStanding({ act, effective: { from, to }, supersedes }: RegulationProfile) {
  const { now, zone } = useOfficeClock();
  const { date: today } = officeDate(now.value, zone);
  const isOver = to !== null && to < today;
  const isAhead = from !== null && from > today;
  const term = [from && book.since(civilWords(from)), to && book.until(civilWords(to))].filter(Boolean).join(' ');
  const status = act.status === 'inForce' && term !== '' ? book.inForce(term) : it.status[act.status];
  const outOfTerm = isOver ? book.ended(civilWords(to)) : isAhead ? book.ahead(civilWords(from)) : null;
  const warning = act.status === 'repealed' ? book.repealed : outOfTerm;
  return { facts: supersedes === undefined ? [status] : [status, book.supersedes(supersedes)], warning };
}

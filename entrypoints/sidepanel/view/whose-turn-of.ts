import type { CaseView } from '../../../components/view-models';
import type { MoveAct } from '../../../lib/deadline/next-move-of';
import type { Office } from '../../../lib/office/office';
import { standsInFor } from '../../../lib/office/substitution';
import type { RegulationProfile } from '../../../lib/regulation/schema';

interface Given {
  office: Pick<Office, 'people' | 'currentPersonId' | 'substitutions'>;
  profile: Pick<RegulationProfile, 'cast' | 'output' | 'roles'>;
  act: MoveAct;
  /** Office date `YYYY-MM-DD`. */
  today: string;
}

/**
 * Whose the next act is, where it is another's: the title of the regulation and the people of the office who bear it.
 * null: it belongs to the person who works now, he stands in for such a one, or nobody of the office has that role, so
 * that a small office is never in its own way.
 */
export function whoseTurnOf({ office, profile, act, today }: Given): CaseView['turn'] {
  const role = roleOf(act, profile);
  const { people, currentPersonId, substitutions } = office;
  const bearers = people.filter((person) => person.active && person.role === role);
  const mine = new Set([currentPersonId, ...standsInFor(substitutions, currentPersonId, today)]);
  const own = people.find(({ id }) => id === currentPersonId);
  const substitutes = role === null ? [] : (profile.roles[role]?.substitutes ?? []);
  if (role === null || bearers.length === 0) return null;
  if (people.some((person) => mine.has(person.id) && person.role === role)) return null;
  if (own && substitutes.includes(own.role)) return null;
  return { role: profile.roles[role]?.label ?? role, people: bearers.map(({ name }) => name) };
}

/** The role an act belongs to; null: anybody may record it (what came from an executor or the author, what is over). */
function roleOf(act: MoveAct, { cast, output }: Given['profile']): string | null {
  switch (act) {
    case 'classify':
    case 'assign':
    case 'compose':
    case 'rework':
      return cast.coordinator;
    case 'review':
    case 'reviewPart':
      return cast.approver;
    case 'place':
      return output.by;
    default:
      return null;
  }
}

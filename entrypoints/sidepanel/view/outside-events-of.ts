import type { Choice } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import { holds } from '../../../lib/deadline/holds';
import { momentsOfCase } from '../../../lib/deadline/moments-of-case';
import type { Ruling } from '../../desk/ruling';

/**
 * What happens to a message without this program and only a person can tell: «проблема решена», «Департамент разместил
 * ответ». Offered once the act of the regulation that brings it about may be done. Left out: reviews of whole networks,
 * which are no case's, and placing for everybody, which has marks of its own.
 */
export function outsideEventsOf(theCase: Case, { profile, clocks }: Pick<Ruling, 'profile' | 'clocks'>): Choice[] {
  const moments = momentsOfCase(theCase);
  const context = {
    facts: theCase.facts,
    firstAt: (event: string) => moments.firstAt(event),
    clock: clocks.of(profile.defaultCalendar),
  };
  const possible = Object.values(profile.acts).filter(
    ({ kind, on, when, place, discretionary }) =>
      kind !== 'monitor' &&
      !(place === 'ownPage' && discretionary) &&
      (on.length === 0 || on.some((event) => context.firstAt(event) !== null)) &&
      (when === undefined || holds(when, context)),
  );
  return Object.entries(profile.events).flatMap(([id, { source, label }]) =>
    source !== 'case' && possible.some(({ emits }) => emits === id) ? [{ id, label }] : [],
  );
}

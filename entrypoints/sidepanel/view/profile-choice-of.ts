import type { ProfileChoice } from '../../../components/first-run/FirstRun';
import { capital } from '../../../lib/words/capital';
import { actWords } from '../../../lib/words/act-words';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { proposedOffice } from '../proposed-office';

/** A regulation as the first question offers it. */
export function profileChoiceOf(profile: RegulationProfile): ProfileChoice {
  const { id, edition, jurisdiction, act, roles } = profile;
  return {
    id,
    edition,
    jurisdiction: capital(jurisdiction),
    act: actWords(act),
    hours: proposedOffice(profile).hours,
    roles: Object.entries(roles)
      .filter(([, { side }]) => side === 'own')
      .map(([roleId, { label }]) => ({ id: roleId, label })),
  };
}

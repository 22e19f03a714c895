import type { Setup } from '../../components/first-run/FirstRun';
import type { Outcome } from '../../components/view-models';
import type { Office } from '../../lib/office/office';
import { createWorkClock } from '../../lib/time/work-clock';
import { russianCalendar } from '../../lib/time/production-calendar';
import type { Desk } from '../desk/desk';
import { adoptOpenCases } from '../desk/adopt-open-cases';
import { keepRegulation } from '../desk/keep-regulation';
import { profilesToChoose } from './profiles-to-choose';
import { proposedOffice } from './proposed-office';
import { settingText } from '../../lib/journal/known-setting';
import { words } from '../../lib/words/words';
import { readDesk, settingsOf } from '../desk/open-desk';
import { wordsOf } from '../desk/words-of-error';
import { tellChanged } from './tell-changed';

/**
 * Stores the office; cases taken before anybody was asked come under the regulation that was chosen. Where another window
 * answered the questions meanwhile, or restored a copy, its answers stand.
 */
export async function finishFirstRun(desk: Desk, { profile, hours, officeName, person }: Setup): Promise<Outcome> {
  try {
    createWorkClock(hours, russianCalendar);
    const chosen = (await profilesToChoose(desk)).find(
      ({ id, edition }) => id === profile.id && edition === profile.edition,
    );
    if (!chosen) throw new Error('The chosen regulation is not at hand');
    await keepRegulation(desk.journal, chosen);
    const office: Office = {
      ...proposedOffice(chosen),
      name: officeName,
      hours,
      people: [{ id: desk.office.currentPersonId, ...person, active: true }],
      currentPersonId: desk.office.currentPersonId,
    };
    if (!(await storeOffice(desk, office))) return { done: false, refusal: words.firstRun.answered };
    const changed = await adoptOpenCases(await readDesk(desk.journal));
    tellChanged(changed);
    return { done: true };
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}

/**
 * Settings that this version could not read count as not made; they are kept aside for one that can, not lost. False where
 * others were made since `desk` was read: then nothing is stored.
 */
function storeOffice(desk: Desk, office: Office): PromiseLike<boolean> {
  const { settings } = desk.journal;
  return settings.db.transaction('rw', settings, async () => {
    const before = await settings.get('office');
    if (settingText(before?.value) !== officeText(desk)) return false;
    if (before) await settings.put({ key: 'officeNotRead', value: before.value });
    await settings.put({ key: 'office', value: office });
    return true;
  });
}

/** The office as it stood in the database when the desk was read. */
function officeText(desk: Desk): string | undefined {
  return settingsOf(desk).find(({ key }) => key === 'office')?.text;
}

import type { Case } from '../../lib/case/case';
import { contentsOf, eventsOf, openCases } from '../../lib/journal/read';
import { authorName } from '../desk/project-case';
import { replay } from '../../lib/case/replay';
import type { Desk } from '../desk/desk';
import { readAccounts } from './accounts';
import { broughtBy } from './data/brought-events';
import { isOutside } from './outside-pages';
import type { Around } from './view/endings-of';

/** What other cases and the settings say about this one: whose question it may answer, earlier answers, warnings. */
export async function readAround({ journal }: Desk, theCase: Case): Promise<Around> {
  const { network } = theCase.message;
  const [continues, earlierAnswers, brought, mail, outside, accounts] = await Promise.all([
    waitingCase({ journal }, theCase),
    answersOf({ journal }, theCase.earlierCaseIds),
    broughtBy(journal, theCase.id),
    journal.settings.get(MAIL_WARNING),
    isOutside(journal, theCase.message),
    readAccounts(journal),
  ]);
  return {
    continues,
    earlierAnswers,
    brought,
    warnsOfMail: mail?.value !== 'off',
    isOutside: outside,
    answersAs: network === 'other' ? '' : accounts[network],
  };
}

/** Of a journal that holds no case. */
export const NOTHING_AROUND: Around = {
  continues: null,
  earlierAnswers: [],
  brought: new Map(),
  warnsOfMail: true,
  isOutside: null,
  answersAs: '',
};

/** The key of the setting that switches the warning about e-mail off. */
export const MAIL_WARNING = 'mailWarning';

async function waitingCase({ journal }: Pick<Desk, 'journal'>, theCase: Case): Promise<Around['continues']> {
  const { author } = theCase.message;
  if (theCase.status !== 'taken' || author === null) return null;
  const name = authorName((await contentsOf(journal, [author])).get(author));
  if (name === null) return null;
  const waiting = (await openCases(journal)).find(
    (row) => row.id !== theCase.id && row.status === 'clarifying' && row.authorName === name,
  );
  return waiting ? { caseId: waiting.id, number: waiting.number } : null;
}

async function answersOf({ journal }: Pick<Desk, 'journal'>, caseIds: readonly string[]): Promise<readonly number[]> {
  const cases = await Promise.all(caseIds.map(async (id) => replay(await eventsOf(journal, id))));
  return cases
    .flatMap((earlier) => earlier?.placements ?? [])
    .filter(({ kind }) => kind === 'final' || kind === 'interim' || kind === 'explanation')
    .map(({ placedAt }) => placedAt)
    .toSorted((a, b) => a - b);
}

import { expect, it } from 'vitest';
import { owedReports } from '../../entrypoints/desk/report-papers';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

const reports = builtInProfiles.find(({ id }) => id === 'kursk')?.reports ?? {};
const submitted = { commentary: '', submitted: { at: 0, by: 'Иванова' } };
const OCTOBER = 'monthly 2026-10-01 2026-10-31';

it.each([
  ['nothing is noted', undefined, '2026-11-05', ['monthly']],
  ['October is submitted', { [OCTOBER]: submitted }, '2026-11-05', []],
  ['October is submitted, and it is December', { [OCTOBER]: submitted }, '2026-12-01', ['monthly']],
  ['October has a commentary only', { [OCTOBER]: { ...submitted, submitted: null } }, '2026-11-05', ['monthly']],
])('%s', (_what, papers, today, owed) => {
  expect(Object.keys(owedReports(reports, papers, today))).toEqual(owed);
});

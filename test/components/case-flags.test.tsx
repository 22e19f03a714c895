import { expect, it } from 'vitest';
import { CaseFlags } from '../../components/case/CaseFlags';
import { CASES } from '../gallery/fixtures/cases';
import { drawn } from './dom';
import { inOffice } from './in-office';

const flags = (takers: readonly string[]) => {
  const view = { ...CASES.assign, takers, significant: false, emergency: false, reopenedLate: false, debt: null };
  const { root } = drawn(inOffice(<CaseFlags view={view} />));
  return root.textContent;
};

it('two who took the same message are both named on its card; one is not', () => {
  expect(flags(['Иванова М. П.', 'Петрова О. И.'])).toBe('Это сообщение взяли: Иванова М. П., Петрова О. И.');
  expect(flags([])).toBe('');
});

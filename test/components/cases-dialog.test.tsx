import { expect, it, vi } from 'vitest';
import { CasesDialog } from '../../components/report/CasesDialog';
import { drawn } from './dom';

it('cases that cannot be read are said not to be, instead of a wait without end', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const pressed = { title: 'Поступило', caseIds: ['c1'] };
  const linesOf = async () => Promise.reject(new Error('disk'));
  const { root } = drawn(<CasesDialog pressed={pressed} linesOf={linesOf} onOpen={() => {}} onClose={() => {}} />);
  await vi.waitFor(() => expect(root.textContent).toContain('Карточки не прочитались'));
  expect(root.textContent).not.toContain('Загружается');
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});

import { expect, it, vi } from 'vitest';
import { CasesDialog } from '../../components/report/CasesDialog';
import { drawn } from './dom';

it('cases that cannot be read are said not to be, instead of a wait without end', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const pressed = { title: 'Поступило', caseIds: ['c1'] };
  const linesOf = async () => Promise.reject(new Error('disk'));
  const { root } = drawn(
    <CasesDialog pressed={pressed} linesOf={linesOf} onOpen={async () => ({ done: true })} onClose={() => {}} />,
  );
  await vi.waitFor(() => expect(root.textContent).toContain('Карточки не прочитались'));
  expect(root.textContent).not.toContain('Загружается');
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});

it('a case that could not be shown in the panel is said not to be, in the list it was pressed in', async () => {
  const pressed = { title: 'Поступило', caseIds: ['c1'] };
  const line = { caseId: 'c1', number: 1, status: 'answered', topic: null, place: null, excerpt: 'Нет воды' } as const;
  const { root } = drawn(
    <CasesDialog
      pressed={pressed}
      linesOf={async () => [line]}
      onOpen={async () => ({ done: false, refusal: 'На диске нет места.' })}
      onClose={() => {}}
    />,
  );
  await vi.waitFor(() => expect(root.querySelector('[data-case]')).not.toBeNull());
  root.querySelector<HTMLElement>('[data-case]')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('На диске нет места.'));
  expect(root.textContent).toContain('Нет воды');
});

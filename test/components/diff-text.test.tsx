import { expect, it, vi } from 'vitest';
import { DiffText } from '../../components/case/DiffText';
import { drawn } from './dom';

vi.mock('../../lib/text/word-diff', () => {
  throw new Error('the file of the program is gone');
});

it('two texts that cannot be compared: it is said, and the new one is shown whole', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { root } = drawn(<DiffText before="Починим." after="Починим до пятницы." />);
  await vi.waitFor(() => expect(root.textContent).toContain('Сравнить не удалось'));
  expect(root.textContent).toContain('Починим до пятницы.');
  expect(root.textContent).not.toContain('Загружается');
  logged.mockRestore();
});

import { expect, it } from 'vitest';
import { MissingRegulation } from '../../components/regulation/MissingRegulation';
import { drawn, settled } from './dom';

it('a regulation that is not there is said to be missing, and its file can be opened on the spot', async () => {
  const regulation = { id: 'own', edition: '2026-01-01' };
  const { root } = drawn(
    <MissingRegulation regulation={regulation} onFile={async () => ({ done: true })} onBack={() => {}} />,
  );
  await settled();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('«own», редакция 2026-01-01');
  expect(root.querySelector('input[type=file]')).not.toBeNull();
});

import { expect, it } from 'vitest';
import { RemindForm } from '../../components/forms/RemindForm';
import type { Outcome } from '../../components/view-models';
import { ACTIONS } from '../gallery/fixtures/actions';
import { CASES } from '../gallery/fixtures/cases';
import { drawn, send, settled } from './dom';

it('a clipboard that refuses leaves the reminder unrecorded: pressed again, it is recorded once', async () => {
  let copied: Outcome = { done: false, refusal: 'Скопировать браузер не дал.' };
  const reminded: string[] = [];
  const remind = async (id: string) => {
    reminded.push(id);
    return { done: true } as const;
  };
  const actions = { ...ACTIONS, copy: async () => copied, remind };
  const assignments = CASES.draft.assignments.slice(0, 1).map((one) => ({ ...one, status: 'active' as const }));
  const { root } = drawn(<RemindForm caseId="c1" assignments={assignments} actions={actions} onDone={() => {}} />);
  await settled();
  send(root.querySelector('form'));
  await settled();
  expect(root.textContent).toContain('Скопировать браузер не дал.');
  expect(reminded).toEqual([]);
  copied = { done: true };
  send(root.querySelector('form'));
  await settled();
  expect(reminded).toHaveLength(1);
});

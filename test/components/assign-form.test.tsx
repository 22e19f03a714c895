import { expect, it } from 'vitest';
import type { AssignmentInput } from '../../components/case-actions';
import { TypedContext, createTyped } from '../../components/controls/typed';
import { AssignForm } from '../../components/forms/AssignForm';
import { drawn, send, settled } from './dom';

const executors = [{ id: 'gkh', label: 'Отдел ЖКХ', email: 'gkh@zarechny.example' }];

/** The form with an executor picked before, as a restart of the browser brings him back. */
function form(picked: string, offered: { text: string } | { refusal: string } = { text: 'Сообщение № 17' }) {
  const sent: AssignmentInput[] = [];
  const assign = async (input: AssignmentInput) => {
    sent.push(input);
    return { done: true } as const;
  };
  const actions = { assign, assignmentText: () => offered, copy: async () => ({ done: true }) as const };
  const { root } = drawn(
    <TypedContext.Provider value={createTyped({ 'c1/assign-main/executor': picked })}>
      <AssignForm caseId="c1" number={17} executors={executors} suggestedId={null} role="main" actions={actions} />
    </TypedContext.Provider>,
  );
  return { root, sent };
}

it('an executor switched off since he was picked is not chosen: nobody without a name gets the assignment', async () => {
  const { root, sent } = form('switched-off');
  await settled();
  expect(root.textContent).not.toContain('Сообщение № 17');
  send(root.querySelector('form'));
  await settled();
  expect(sent).toEqual([]);
  expect(root.querySelector('select')?.getAttribute('aria-invalid')).toBe('true');
});

it('one who is there is sent', async () => {
  const { root, sent } = form('gkh');
  await settled();
  expect(root.textContent).toContain('Сообщение № 17');
  send(root.querySelector('form'));
  await settled();
  expect(sent).toEqual([{ executor: { id: 'gkh' }, role: 'main', question: '' }]);
});

it('an assignment that cannot go out is refused before it is pressed', async () => {
  const { root } = form('gkh', { refusal: 'Отдел ЖКХ уже получил это сообщение.' });
  await settled();
  expect(root.querySelector('[role=alert]')?.textContent).toBe('Отдел ЖКХ уже получил это сообщение.');
});

import { expect, it } from 'vitest';
import { createTyped, TypedContext } from '../../components/controls/typed';
import { ReturnForm } from '../../components/forms/ReturnForm';
import { drawn, send, settled } from './dom';

/** The form of a return, sent with nothing written but a reason. */
async function sent(isCommentAsked: boolean) {
  const returned: string[] = [];
  const { root } = drawn(
    <TypedContext.Provider value={createTyped({ 'd1/return/reason': 'noDate' })}>
      <ReturnForm
        draftId="d1"
        reasons={[{ id: 'noDate', label: 'нет срока' }]}
        isCommentAsked={isCommentAsked}
        onReturn={async (_id, reason) => (returned.push(reason), { done: true })}
        onDone={() => {}}
      />
    </TypedContext.Provider>,
  );
  await settled();
  send(root.querySelector('form'));
  await settled();
  return { returned, text: root.textContent ?? '' };
}

it('where the act wants the reasons in words, the field does not say that it may stay empty (Красноуфимск п. 14)', async () => {
  const { returned, text } = await sent(true);
  expect(returned).toEqual([]);
  expect(text).toContain('Напишите исполнителю, что исправить');
  expect(text).not.toContain('Что исправить (необязательно)');
});

it('elsewhere the reason from the list is enough', async () => {
  const { returned, text } = await sent(false);
  expect(returned).toEqual(['noDate']);
  expect(text).toContain('Что исправить (необязательно)');
});

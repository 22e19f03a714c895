import { expect, it } from 'vitest';
import type { Classification } from '../../components/case-actions';
import { createTyped, TypedContext } from '../../components/controls/typed';
import { ClassifyForm } from '../../components/forms/ClassifyForm';
import { BASE } from '../gallery/fixtures/case-base';
import { drawn, send, settled } from './dom';

/** What is sent by a form in which only the source was typed, under an act that asks for these. */
async function sent(required: typeof BASE.classification.required, source: string) {
  const given: Classification[] = [];
  const facts = { ...BASE.classification, required, source: 'Телефон' };
  const { root } = drawn(
    <TypedContext.Provider value={createTyped({ 'c1/classify/source': source })}>
      <ClassifyForm caseId="c1" facts={facts} onSubmit={async (input) => (given.push(input), { done: true })} />
    </TypedContext.Provider>,
  );
  await settled();
  send(root.querySelector('form'));
  await settled();
  return { given, text: root.textContent ?? '' };
}

it('an act may ask where a message came from: without the field it could never be sent on', async () => {
  expect((await sent(['source'], '')).text).toContain('Укажите, откуда сообщение');
  expect((await sent(['source'], 'Прямой эфир')).given).toMatchObject([{ source: 'Прямой эфир', topic: 'Вода' }]);
});

it('where the act does not ask, the source stays as it was', async () => {
  const { given, text } = await sent([], 'Прямой эфир');
  expect(given).toMatchObject([{ source: 'Телефон' }]);
  expect(text).not.toContain('Источник');
});

import { expect, it } from 'vitest';
import type { DraftInput } from '../../components/case-actions';
import { createTyped, TypedContext } from '../../components/controls/typed';
import { DraftForm } from '../../components/forms/DraftForm';
import { ACTIONS } from '../gallery/fixtures/actions';
import { BASE } from '../gallery/fixtures/case-base';
import { DEMANDS } from '../gallery/fixtures/demands';
import { drawn, send, settled } from './dom';

/** A form with an answer of this kind in it and everything ticked, sent. */
async function sent(kind: string) {
  const given: DraftInput[] = [];
  const fields = { text: 'Здравствуйте!', kind, notRouted: 'уже едет бригада' };
  const ticks = Object.fromEntries(DEMANDS.supplies.map(({ id }) => [`supplies-${id}`, 'yes']));
  const restored = Object.entries({ ...fields, ...ticks }).map(([name, value]) => [`case-17/draft/${name}`, value]);
  const actions = {
    ...ACTIONS,
    submitDraft: async (input: DraftInput) => (given.push(input), { done: true as const }),
  };
  const { root } = drawn(
    <TypedContext.Provider value={createTyped(Object.fromEntries(restored))}>
      <DraftForm view={{ ...BASE, ...DEMANDS }} authorName="Петров" actions={actions} />
    </TypedContext.Provider>,
  );
  await settled();
  const labels = [...root.querySelectorAll('.checks .check')].map(({ textContent }) => textContent);
  send(root.querySelector('form'));
  await settled();
  return { labels, supplies: given[0]?.supplies };
}

it('only evidence that the act asks of this kind of answer is ticked and sent', async () => {
  expect(await sent('final')).toEqual({ labels: ['фото', 'документ'], supplies: ['photo', 'document'] });
  expect((await sent('interim')).labels).toContain('назван новый срок');
  expect(await sent('clarification')).toEqual({ labels: [], supplies: [] });
});

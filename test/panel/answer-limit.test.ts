import { expect, it } from 'vitest';
import type { Case } from '../../lib/case/case';
import type { Ruling } from '../../entrypoints/desk/ruling';
import { answerLimit } from '../../entrypoints/sidepanel/view/answer-limit';

const comment = { message: { network: 'vk' }, facts: { visibility: 'public' } } as unknown as Case;
const ruling = (length: object): Ruling =>
  ({
    profile: { answerStandard: { length, provenance: { clause: 'п. 5' } } },
    rules: { channel: { id: 'network' } },
  }) as unknown as Ruling;

it('the length the act sets comes before that of the network, and the one it advises beside either', () => {
  expect(answerLimit(comment, ruling({ vk: { max: 1000 } }))).toMatchObject({ max: 1000, isPublished: true });
  expect(answerLimit(comment, ruling({ vk: { recommended: 300 } }))).toMatchObject({
    max: 4096,
    advised: { max: 300, clause: 'п. 5' },
  });
  expect(answerLimit(comment, ruling({}))).not.toHaveProperty('advised');
});

it('an answer that goes into no network has no length', () => {
  const brought = { ...comment, message: { ...comment.message, network: 'other' } } as Case;
  expect(answerLimit(brought, ruling({ vk: { max: 1000 } }))).toBeNull();
});

import { expect, it } from 'vitest';
import { lackingProofs } from '../../components/forms/lacking-proofs';
import type { ProofView } from '../../components/demand-views';

const SOLVED: ProofView = {
  kinds: ['final'],
  confirmed: [true],
  oneOf: [['photo'], ['video'], ['document']],
  words: 'Приложите фото.',
  clause: 'п. 20',
};
const IN_TIME: ProofView = { ...SOLVED, kinds: ['interim'], oneOf: [['photo'], ['newDueDate', 'responsible']] };

it('asks for what the kind and the confirmation need, and for nothing once it is there', () => {
  const asked = (kind: string, problemConfirmed: boolean, ...supplies: string[]) =>
    lackingProofs([SOLVED, IN_TIME], { kind, problemConfirmed, supplies });
  expect(asked('final', true)).toEqual([SOLVED]);
  expect(asked('final', true, 'video')).toEqual([]);
  expect(asked('final', false)).toEqual([]);
  expect(asked('interim', true, 'newDueDate')).toEqual([IN_TIME]);
  expect(asked('interim', true, 'newDueDate', 'responsible')).toEqual([]);
  expect(asked('clarification', true)).toEqual([]);
});

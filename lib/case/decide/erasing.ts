import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { refuse, type Verdict } from '../decision';
import { isBlank } from './given';

/** Only of a case nobody works on: without its text nobody could answer it. A person's request is named (152-ФЗ ст. 21). */
export function erasePersonalData(
  { parts, ground, basis, authorNumber }: CommandOf<'erasePersonalData'>,
  { closedAt, erasures }: Case,
): Verdict {
  if (closedAt === null) return refuse('erasedWhileOpen');
  const gone = new Set(erasures.flatMap((erasure) => erasure.parts));
  const left = parts.filter((part, index) => !gone.has(part) && parts.indexOf(part) === index);
  if (left.length === 0) return refuse('nothingToErase');
  if (ground === 'request' && isBlank(basis)) return refuse('basisMissing');
  return [{ type: 'PersonalDataErased', parts: left, ground, basis, authorNumber }];
}

import type { Case } from '../../../lib/case/case';
import type { PersonalPart } from '../../../lib/case/personal-data';
import { dateWords } from '../../../lib/words/date-time-words';
import { words } from '../../../lib/words/words';

/** «Текст стёрт по запросу 22 ноября 2026.» of a part of a case; null where it was not erased. `zone` is the office's. */
export function goneWords({ erasures }: Pick<Case, 'erasures'>, part: PersonalPart, zone: string): string | null {
  const erasure = erasures.find(({ parts }) => parts.includes(part));
  return erasure ? words.erasure.gone[erasure.ground](dateWords(erasure.erasedAt, zone)) : null;
}

/** «автор № 17» in place of an erased name, the same for all his cases erased at once; null where it was not erased. */
export function aliasOf({ erasures, number }: Pick<Case, 'erasures' | 'number'>): string | null {
  const erasure = erasures.find(({ parts }) => parts.includes('author'));
  return erasure ? words.erasure.alias(erasure.authorNumber ?? number) : null;
}

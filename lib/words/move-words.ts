import type { MoveAct } from '../deadline/next-move-of';
import { words } from './words';

/** The next act in words; of the placing as the act calls it (`ofProfile`), where it has words of its own. */
export function moveWords(act: MoveAct | 'unjudged', ofProfile: string | null, isPrivate: boolean): string {
  if (act !== 'place') return words.moves[act];
  return ofProfile ?? (isPrivate ? words.endings.answerPrivately : words.moves.place);
}

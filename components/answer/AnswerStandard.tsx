import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { AnswerDeskContext } from './answer-desk';

const it = words.answerCheck;

/** What the act asks of every answer and what it forbids, by clause; nothing where it says neither. */
export function AnswerStandard() {
  const standard = useContext(AnswerDeskContext)?.standard ?? null;
  if (standard === null) return null;
  const { clause, required, forbidden } = standard;
  return (
    <>
      {required.length > 0 && <p class="field__hint">{it.standard(clause, required.join('; '))}</p>}
      {forbidden.length > 0 && <p class="field__hint">{it.forbidden(clause, forbidden.join('; '))}</p>}
    </>
  );
}

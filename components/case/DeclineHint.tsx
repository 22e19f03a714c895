import { useContext, useMemo } from 'preact/hooks';
import { GROUND_NAMES } from '../../lib/regulation/ground-names';
import { groundHints } from '../../lib/text/check/ground-hints';
import { words } from '../../lib/words/words';
import { AnswerDeskContext } from '../answer/answer-desk';
import { TypedContext } from '../controls/typed';
import type { CaseView } from '../view-models';

interface Props {
  view: Pick<CaseView, 'caseId' | 'message' | 'grounds'>;
  /** Opens the sheet «Не подлежит обработке». */
  onDecline: () => void;
}

const it = words.declineHint;

/** Words like a threat or swearing in the message, with the ground the act has for them. Nothing is done by itself. */
export function DeclineHint({ view: { caseId, message, grounds }, onDecline }: Props) {
  const desk = useContext(AnswerDeskContext);
  const typed = useContext(TypedContext);
  const hints = useMemo(
    () => (desk === null ? [] : groundHints(message.text ?? '', desk.phrases)),
    [message.text, desk?.phrases],
  );
  const shown = hints.flatMap((hint) => {
    const ground = grounds.find(({ id }) => GROUND_NAMES[hint.list].includes(id));
    return ground ? [{ ...hint, ground }] : [];
  });
  const [first] = shown;
  if (!first) return null;
  const decline = () => {
    const picked = typed.look(`${caseId}/decline/ground`);
    if (picked.value === '') picked.value = first.ground.id;
    onDecline();
  };
  return (
    <section class="notice" aria-label={it.title}>
      {shown.map(({ list, words: found, ground }) => (
        <p key={list}>
          {it.found[list](found.map(words.common.quote).join(', '))} {it.ground(ground.label, ground.clause)}
        </p>
      ))}
      <p class="muted">{it.hint}</p>
      <div class="notice__acts">
        <button class="button button--quiet" type="button" onClick={decline}>
          {words.forms.menu.decline}
        </button>
      </div>
    </section>
  );
}

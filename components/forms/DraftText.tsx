import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import { LongText } from '../controls/LongText';
import type { DraftView } from '../view-models';

const it = words.forms.review;

/** A draft as it will be read: kind, version, author, time, text. */
export function DraftText({ draft }: { draft: DraftView }) {
  return (
    <article class="draft">
      <p class="draft__head">
        <span class="draft__kind">{words.answerKind[draft.kind]}</span>
        {words.common.separator}
        {it.version(draft.version)}
      </p>
      {draft.text === null ? <p class="muted">{draft.gone ?? it.erased}</p> : <LongText text={draft.text} />}
      <p class="history__by">
        {it.by(draft.authorName)}
        {words.common.separator}
        <Instant at={draft.submittedAt} near />
      </p>
    </article>
  );
}

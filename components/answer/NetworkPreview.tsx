import type { NetworkLimit } from '../../lib/text/network-limits';
import { asShown } from '../../lib/text/as-shown';
import { words } from '../../lib/words/words';

const it = words.answerCheck.preview;

/** The text as the network will show it, and how long it is against the limit. Over the limit it says what will happen. */
export function NetworkPreview({ text, limit }: { text: string; limit: NetworkLimit }) {
  const { length } = text;
  const isOver = length > limit.max;
  return (
    <>
      {isOver && <p class="notice notice--warning">{it.over(length - limit.max)}</p>}
      <details class="more">
        <summary>{it.title(length, limit.max)}</summary>
        <p class="text__body preview__text">{asShown(text)}</p>
        <p class="field__hint">{limit.source}</p>
      </details>
    </>
  );
}

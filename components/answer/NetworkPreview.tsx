import type { NetworkLimit } from '../../lib/text/network-limits';
import { asShown } from '../../lib/text/as-shown';
import { words } from '../../lib/words/words';

const it = words.answerCheck.preview;

/**
 * The text as the network will show it, and how long it is against the limit. Over the limit it
 * says what will happen, over the length that the act advises it says so.
 */
export function NetworkPreview({ text, limit }: { text: string; limit: NetworkLimit }) {
  const { length } = text;
  const { advised } = limit;
  const isOver = length > limit.max;
  return (
    <>
      {isOver && <p class="notice notice--warning">{it.over(length - limit.max)}</p>}
      {advised !== undefined && length > advised.max && (
        <p class="field__hint">{it.advised(length, advised.max, advised.clause)}</p>
      )}
      <details class="more">
        <summary>{it.title(length, limit.max)}</summary>
        <p class="text__body preview__text">{asShown(text)}</p>
        <p class="field__hint">{limit.source}</p>
      </details>
    </>
  );
}

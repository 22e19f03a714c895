import { useSignal } from '@preact/signals';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';

const SHORT = 600;
const SHORT_LINES = 12;

/** Text as it was written, line breaks kept. Of a long one only the beginning is in the page until it is asked for. */
export function LongText({ text }: { text: string }) {
  const open = useSignal(false);
  const short = beginningOf(text);
  const isLong = short.length < text.length;
  return (
    <div class="text">
      <p class="text__body" dir="auto">
        {open.value || !isLong ? text : `${short}…`}
      </p>
      {isLong && (
        <button
          class="button button--quiet"
          type="button"
          aria-expanded={open.value}
          onClick={() => (open.value = !open.value)}
        >
          {open.value ? words.common.collapse : `${words.common.showAll} (${count(text.length, 'character')})`}
        </button>
      )}
    </div>
  );
}

/** The first words, cut neither inside a surrogate pair nor for the sake of a few characters. */
function beginningOf(text: string): string {
  const lines = text.split('\n', SHORT_LINES + 1);
  const fewLines = lines.length > SHORT_LINES ? lines.slice(0, SHORT_LINES).join('\n') : text;
  if (fewLines.length <= SHORT * 1.3) return fewLines;
  const cut = fewLines.slice(0, SHORT);
  const last = cut.charCodeAt(SHORT - 1);
  return last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut;
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { Dialog } from '../controls/Dialog';

/** One key of a screen. `codes` are places on the keyboard (`KeyJ`); `run` gets the place that was pressed and answers false where there was nothing to do. */
export interface KeyAct {
  codes: readonly string[];
  shown: string;
  does: string;
  run: (code: string) => boolean;
}

const it = words.keys;

/**
 * Single keys of a screen and the list of them under «?». Nothing happens with Ctrl, Alt or Meta, while a field has the
 * focus, or under an open dialog: the browser's own keys and typing stay as they are.
 */
export function Keys({ acts }: { acts: readonly KeyAct[] }) {
  const helping = useSignal(false);
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const until = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target)) return;
      if (event.key === '?') helping.value = true;
      else if (
        event.shiftKey ||
        latest.current.find(({ codes }) => codes.includes(event.code))?.run(event.code) !== true
      )
        return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: until.signal });
    return () => until.abort();
  }, []);
  return (
    <>
      <button class="keys-open button button--quiet" type="button" onClick={() => (helping.value = true)}>
        {it.open}
      </button>
      {helping.value && (
        <Dialog title={it.title} onClose={() => (helping.value = false)}>
          <p class="lead">{it.hint}</p>
          <dl class="keys">
            {acts.map(({ shown, does }) => (
              <div class="keys__line" key={shown}>
                <dt>
                  <kbd>{shown}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
            <div class="keys__line">
              <dt>
                <kbd>?</kbd>
              </dt>
              <dd>{it.help}</dd>
            </div>
          </dl>
        </Dialog>
      )}
    </>
  );
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [popover]:popover-open')) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { useAction } from './use-action';
import type { Outcome } from '../view-models';

interface Props {
  /** What was done: «Карточка № 17 взята в работу». Give another `key` for another act: the ten seconds begin again. */
  text: string;
  onUndo: () => Promise<Outcome>;
  /** The time is over, or it was undone. */
  onGone: () => void;
}

const SECONDS = 10;

/** Ten seconds to undo what was just done. They wait while the toast is pointed at or focused. */
export function UndoToast({ text, onUndo, onGone }: Props) {
  const action = useAction();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const start = () => {
    hold();
    timer.current = setTimeout(onGone, SECONDS * 1000);
  };
  useEffect(() => {
    start();
    return hold;
  }, []);
  const undo = async () => {
    hold();
    if (await action.run(onUndo)) onGone();
  };
  return (
    <div class="toast" role="status" onMouseEnter={hold} onMouseLeave={start} onFocusIn={hold} onFocusOut={start}>
      <p class="toast__text">{action.refusal.value ?? text}</p>
      <button class="button button--quiet toast__undo" type="button" onClick={undo}>
        {words.common.undo}
      </button>
    </div>
  );
}

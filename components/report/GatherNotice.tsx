import type { ReadonlySignal } from '@preact/signals';
import { words } from '../../lib/words/words';

/** How far the counting is, in events of the journal. */
export type Gathering =
  | { state: 'counting'; done: number; total: number }
  | { state: 'stopped' }
  | { state: 'failed'; why: string }
  | { state: 'ready' };

interface Props {
  gathering: ReadonlySignal<Gathering>;
  onStop: () => void;
  onAgain: () => void;
}

const it = words.reportPage;

/** Progress of the counting with a way to stop it, or why there is nothing to show. */
export function GatherNotice({ gathering, onStop, onAgain }: Props) {
  const now = gathering.value;
  if (now.state === 'ready') return null;
  if (now.state === 'counting')
    return (
      <div class="gather" role="status">
        <label>
          {it.counting(now.done, now.total)}
          <progress max={Math.max(1, now.total)} value={now.done} />
        </label>
        <button class="button" type="button" onClick={onStop}>
          {it.stop}
        </button>
      </div>
    );
  return (
    <div class="gather notice notice--warning" role="alert">
      <p>{now.state === 'failed' ? now.why : it.stopped}</p>
      <button class="button" type="button" onClick={onAgain}>
        {it.again}
      </button>
    </div>
  );
}

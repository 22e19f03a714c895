import { words } from '../../lib/words/words';
import { Refusal } from './Refusal';
import type { LongAct } from './use-long-act';

const it = words.data;

/** How far a long act is, with the way to stop it; afterwards why it was not carried through. */
export function LongActProgress({ act, label }: { act: LongAct; label: string }) {
  const progress = act.progress.value;
  return (
    <div class="long-act">
      {progress !== null && (
        <>
          <progress
            class="long-act__bar"
            aria-label={label}
            {...(progress.total > 0 && { value: progress.done, max: progress.total })}
          />
          <p class="muted">
            {label}
            {progress.total > 0 && `: ${it.progress(whole(progress.done), whole(progress.total))}`}
          </p>
          <button class="button" type="button" onClick={act.stop}>
            {it.stop}
          </button>
        </>
      )}
      <Refusal text={act.refusal.value} />
    </div>
  );
}

function whole(n: number): string {
  return n.toLocaleString(words.lang);
}

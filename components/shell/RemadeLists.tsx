import { words } from '../../lib/words/words';

const it = words.shell.remade;

/** In place of the list while a new version of the program makes its rows anew from the journal. */
export function RemadeLists({ done, total }: { done: number; total: number }) {
  return (
    <main class="waiting long-act">
      <progress class="long-act__bar" aria-label={it.title} value={done} max={total} />
      <h1>{it.title}</h1>
      <p class="muted">{it.progress(done.toLocaleString(words.lang), total.toLocaleString(words.lang))}</p>
    </main>
  );
}

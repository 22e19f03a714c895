import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { OnPageView, TwoTexts } from '../view-models';
import { DiffText } from './DiffText';

const it = words.onPage;

/** What the page showed since the message was taken: its text changed, it vanished, the placed answer is not the approved one. */
export function PageNotices({ onPage: { changed, vanished, differs } }: { onPage: OnPageView }) {
  if (changed === null && !vanished && differs === null) return null;
  return (
    <div class="form">
      {vanished && <p class="notice notice--warning">{it.vanished}</p>}
      {changed !== null && <Compared title={it.changed} show={it.changedShow} texts={changed} />}
      {differs !== null && <Compared title={it.differs} show={it.differsShow} texts={differs} />}
    </div>
  );
}

/** Two texts that differ; compared only while they are looked at. */
function Compared({ title, show, texts }: { title: string; show: string; texts: TwoTexts }) {
  const isOpen = useSignal(false);
  return (
    <section class="notice notice--warning" aria-label={title}>
      <p class="notice__title">{title}</p>
      <details class="more" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
        <summary>{show}</summary>
        {isOpen.value && <DiffText before={texts.before} after={texts.after} />}
      </details>
    </section>
  );
}

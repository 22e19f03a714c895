import { IndexingNote, type Indexing } from '../../components/queue/IndexingNote';
import { RemadeLists } from '../../components/shell/RemadeLists';
import { words } from '../../lib/words/words';
import type { GalleryScreen } from './screens';

const indexing: Indexing = { done: 43_008, total: 100_000, isStopped: false, onStop: () => {}, onGoOn: () => {} };

function framed(state: Indexing) {
  return (
    <main class="queue">
      <h1 class="visually-hidden">{words.queue.title}</h1>
      <IndexingNote {...state} />
    </main>
  );
}

/** What long work says of itself where no screen of its own does. */
export const LONG_WORK_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'long-indexing': { draw: () => framed(indexing) },
  'long-indexing-stopped': { draw: () => framed({ ...indexing, isStopped: true }) },
  'long-remade': { draw: () => <RemadeLists done={12_250} total={100_000} /> },
};

import { words } from '../../lib/words/words';

/** How far the index of words is, and the ways to stop it and to go on. */
export interface Indexing {
  done: number;
  total: number;
  isStopped: boolean;
  onStop: () => void;
  onGoOn: () => void;
}

const it = words.lists;

/** Under the search while not every message can be found by all of its words. */
export function IndexingNote({ done, total, isStopped, onStop, onGoOn }: Indexing) {
  const [of, all] = [done.toLocaleString(words.lang), total.toLocaleString(words.lang)];
  return (
    <div class="queue__indexing">
      <p role="status">{isStopped ? it.indexingStopped(of, all) : it.indexing(of, all)}</p>
      <button class="button button--quiet" type="button" onClick={isStopped ? onGoOn : onStop}>
        {isStopped ? it.goOnIndexing : it.stopIndexing}
      </button>
    </div>
  );
}

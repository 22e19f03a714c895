import { askWorker } from '../../lib/platform/ask-worker';
import { answerPageCalls } from '../../lib/platform/page-port';
import { now } from '../../lib/platform/system';
import type { Capture, TakeOutcome } from '../../lib/site/site';
import { startLate } from '../../lib/site/start-late';
import { pageWorld } from './page-world';

/** Marks a world where this script runs already: it is brought in before every call that needs it. */
const RUNNING = Symbol.for('v-rabotu late');

/** The rare and heavy work in a page, beside the first script and with its designs. */
export function runLate(): void {
  const world = pageWorld();
  if (world === undefined || RUNNING in globalThis) return;
  Object.defineProperty(globalThis, RUNNING, { value: true });
  const late = startLate(
    () => world.site,
    document,
    (sighting) => void askWorker('saw', { sighting }).catch(() => undefined),
    (awaited) => void askWorker('awaits', { awaited }).catch(() => undefined),
    world.signal,
  );
  answerPageCalls(
    {
      fill: (request) => late.fill(request),
      awaitAnswer: (awaited) => (late.awaitAnswer(awaited), null),
      lookFor: ({ keys }) => (late.lookFor(keys), null),
      locate: ({ key }) => late.locate(key),
      takeFocused: () => take(late.focused(now())),
      readSelected: ({ text }) => late.selected(text, now()),
      isGone: ({ key }) => late.isGone(key),
      diagnose: () => late.diagnose(),
      sample: () => late.sample(),
    },
    world.signal,
  );
}

function take(capture: Capture | null): Promise<TakeOutcome> | null {
  return capture === null ? null : askWorker('take', { capture, via: 'shortcut' });
}

import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { OfficeClockContext, type OfficeClock } from '../../components/controls/office-clock';
import { QueueItem } from '../../components/queue/QueueItem';
import { QueueList } from '../../components/queue/QueueList';
import { QUEUE_ROWS } from '../gallery/fixtures/queue-rows';
import { NOW } from '../gallery/fixtures/office';
import { drawn, settled } from './dom';

const now = signal(NOW);
const clock: OfficeClock = {
  now,
  zone: 'Europe/Moscow',
  browserZone: 'Europe/Moscow',
  minutesBetween: (from, until) => Math.round((until - from) / 60_000),
  minutesLeft: (from, dueAt) => Math.round((dueAt - from) / 60_000),
  soonMinutes: 60,
};

const list = (rows: typeof QUEUE_ROWS) => (
  <OfficeClockContext.Provider value={clock}>
    <QueueList rows={rows} onOpen={() => {}} />
  </OfficeClockContext.Provider>
);

let restore: () => void = () => {};
afterEach(() => restore());

describe('the list redraws what changed', () => {
  it('draws every row once, and none again when the same rows come anew', async () => {
    const { root, draw } = drawn(list(QUEUE_ROWS));
    await settled();
    const before = drawnTexts(root);
    expect(before).toHaveLength(QUEUE_ROWS.length);
    const renders = countRenders();
    draw(list(QUEUE_ROWS.map((row) => ({ ...row }))));
    await settled();
    expect(renders()).toBe(0);
    expect(drawnTexts(root)).toEqual(before);
  });

  it('one changed case redraws one row', async () => {
    const { root, draw } = drawn(list(QUEUE_ROWS));
    await settled();
    const before = drawnTexts(root);
    const renders = countRenders();
    draw(list(QUEUE_ROWS.map((row) => (row.number === 9 ? { ...row, act: 'доработать проект' } : { ...row }))));
    await settled();
    const after = drawnTexts(root);
    const changed = after.filter((text, index) => text !== before[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('доработать проект');
    expect(renders()).toBe(1);
  });

  it('a minute later only the times change', async () => {
    const { root } = drawn(list(QUEUE_ROWS));
    await settled();
    const renders = countRenders();
    now.value = NOW + 60_000;
    await settled();
    expect(root.textContent).toContain('просрочено 37 мин');
    expect(renders()).toBe(0);
    now.value = NOW;
  });
});

function drawnTexts(root: HTMLElement): string[] {
  return [...root.querySelectorAll('[role="listitem"]')].map((row) => row.textContent ?? '');
}

/** How many rows ran their `render` since. */
function countRenders(): () => number {
  const { prototype } = QueueItem;
  const own = prototype.render;
  let count = 0;
  prototype.render = function counting(this: QueueItem, ...given: Parameters<typeof own>) {
    count += 1;
    return own.apply(this, given);
  };
  restore = () => (prototype.render = own);
  return () => count;
}

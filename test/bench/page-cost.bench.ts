import { launchExtension } from '../e2e/support/launch-extension.ts';
import { judged, reported, type BenchRow } from './bench-row';
import { benchScripts, type Subject } from './page/bench-page';
import { MESSAGES, NOISE, runFeed, type FeedRun } from './page/run-feed';
import { runIdle, type IdleRun } from './page/run-idle';
import { median, quantile, spread } from './statistics';

const ROUNDS = 5;
/** A page without buttons has next to no script, and the same each time. */
const BARE_ROUNDS = 2;
const IDLE_ROUNDS = 1;
const SUBJECTS: readonly Subject[] = ['nobody', 'floor', 'careful', 'ours'];
const IDLE: readonly { what: string; posts: number }[] = [
  { what: 'a page without messages', posts: 0 },
  { what: 'a page of 600 messages', posts: 100 },
];

/**
 * What the extension adds to a VK feed of 2,000 posts and 10,000 comments, beside the floor and a careful stranger, in
 * alternating rounds of one browser. Added script is what is above the pages without buttons.
 */
export async function bench(): Promise<BenchRow[]> {
  const scripts = await benchScripts();
  const extension = await launchExtension();
  const runs = new Map<Subject, FeedRun[]>([...SUBJECTS, 'careful apart' as const].map((subject) => [subject, []]));
  const idle = IDLE.map((left) => ({ ...left, nobody: [] as IdleRun[], ours: [] as IdleRun[] }));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed();
      for (const subject of order) {
        if (subject === 'nobody' && round >= BARE_ROUNDS) continue;
        runs.get(subject)?.push(await runFeed(extension.context, scripts, subject));
      }
      if (round >= IDLE_ROUNDS) continue;
      for (const left of idle) {
        for (const subject of ['nobody', 'ours'] as const)
          left[subject].push(await runIdle(extension.context, scripts, subject, left.posts));
      }
    }
    runs.get('careful apart')?.push(await runFeed(extension.context, scripts, 'careful apart'));
  } finally {
    await extension.close();
  }
  return [...feedRows((subject) => runs.get(subject) ?? []), ...idle.flatMap(idleRows)];
}

function feedRows(of: (subject: Subject) => readonly FeedRun[]): BenchRow[] {
  const added = (subject: Subject, figure: (run: FeedRun) => number) => {
    const bare = median(of('nobody').map(figure));
    return of(subject).map((run) => figure(run) - bare);
  };
  const perMessage = (subject: Subject) => added(subject, ({ script }) => (script * 1000) / MESSAGES);
  const layout = (subject: Subject) => of(subject).map(({ styleAndLayout }) => styleAndLayout);
  const pairs = (figures: (subject: Subject) => readonly number[], peer: Subject) =>
    figures('ours').map((ours, round) => ours / (figures(peer)[round] ?? Number.NaN));
  const script = pairs(perMessage, 'careful');
  const drawing = pairs(layout, 'careful');
  const overBare = pairs(layout, 'floor');
  const growth =
    median(added('ours', ({ lastQuarter }) => lastQuarter)) / median(added('ours', ({ firstQuarter }) => firstQuarter));
  const noise = median(added('ours', ({ noise: ms }) => (ms * 1000) / NOISE));
  const arrivals = of('ours').flatMap((run) => run.arrivals);
  const late =
    1 -
    quantile(
      arrivals.map(({ atNextFrame }) => 1 - atNextFrame),
      0.95,
    );
  const heap = median(added('ours', ({ full }) => full.heap)) / MESSAGES;
  const nodes = median(added('ours', ({ full }) => full.nodes)) / MESSAGES;
  const left = median(added('ours', ({ emptied }) => emptied.nodes)) / MESSAGES;
  const heapLeft = median(added('ours', ({ emptied }) => emptied.heap)) / MESSAGES;
  const listeners = median(added('ours', ({ full }) => full.listeners));
  return [
    ...SUBJECTS.slice(1).map((subject) => reported(`script a message, µs: ${subject}`, spread(perMessage(subject)))),
    judged(
      'script against the careful one',
      `${spread(script, 2)} ×`,
      '≤ 1.2 ×',
      median(script) <= 1.2,
      `${(median(script) - 1.2).toFixed(2)} × over: a script of the page is spared the world of its own that every extension's runs in, and ours tells advertisements and reposts apart, checks the key digit by digit and asks for marks`,
    ),
    reported(
      'script a message, µs: the careful one in a world of its own, as extensions run (one run)',
      spread(perMessage('careful apart')),
    ),
    ...SUBJECTS.map((subject) =>
      reported(`style + layout of the whole feed, ms: ${subject}`, spread(layout(subject), 0)),
    ),
    judged(
      'style + layout against the same elements (host, shadow root, one sheet, button)',
      `${spread(drawing, 2)} ×`,
      '≤ 1.2 ×',
      median(drawing) <= 1.2,
    ),
    reported('style + layout against bare buttons of the page', `${spread(overBare, 2)} ×`),
    judged('script of the last quarter against the first', `${growth.toFixed(2)} ×`, '≤ 1.2 ×', growth <= 1.2),
    judged('script at a foreign change, µs', noise.toFixed(2), '≤ 5', noise <= 5),
    judged('messages with a button at the next frame, p95', `${(late * 100).toFixed(0)} %`, '100 %', late === 1),
    reported(
      'from append to the end of that frame, ms, p95',
      quantile(
        arrivals.map(({ ms }) => ms),
        0.95,
      ).toFixed(0),
    ),
    reported('heap a message, bytes', heap.toFixed(0)),
    reported('nodes a message', nodes.toFixed(2)),
    judged('listeners added to the whole page', listeners.toFixed(0), '≤ 60', listeners <= 60),
    reported('heap left a message when the posts are gone, bytes', heapLeft.toFixed(0)),
    judged('nodes left a message when the posts are gone', left.toFixed(3), '≤ 0.01', Math.abs(left) <= 0.01),
  ];
}

function idleRows({ what, nobody, ours }: (typeof IDLE)[number] & Record<'nobody' | 'ours', IdleRun[]>): BenchRow[] {
  const added = (figure: (run: IdleRun) => number) =>
    ours.map((run, round) => figure(run) - figure(nobody[round] ?? run));
  const idle = added((run) => run.idle);
  return [
    reported(`${what}: script until it rests, ms`, spread(added((run) => run.start))),
    judged(
      `${what} left open for ten minutes: script, style and layout, ms`,
      spread(idle),
      '≤ 1 ms',
      Math.abs(median(idle)) <= 1,
    ),
  ];
}

import { join } from 'node:path';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { judged, reported, type BenchRow } from './bench-row';
import { bundleScript } from './bundle-script';
import { MESSAGES, runFeed, type FeedRun, type Subject } from './page/run-feed';
import { median, quantile, spread } from './statistics';

const ROUNDS = 5;
const SUBJECTS: readonly Subject[] = ['nobody', 'floor', 'careful', 'ours'];

/**
 * What the extension adds to a VK feed of 2,000 posts and 10,000 comments, beside the floor and a careful stranger, in
 * alternating rounds of one browser. Added script is what is above a page without buttons in the same round.
 */
export async function bench(): Promise<BenchRow[]> {
  const script = await bundleScript(join(import.meta.dirname, 'page/feed.ts'));
  const extension = await launchExtension();
  const runs = new Map<Subject, FeedRun[]>(SUBJECTS.map((subject) => [subject, []]));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed();
      for (const subject of order) runs.get(subject)?.push(await runFeed(extension.context, script, subject));
    }
  } finally {
    await extension.close();
  }
  return table((subject) => runs.get(subject) ?? []);
}

function table(of: (subject: Subject) => readonly FeedRun[]): BenchRow[] {
  const added = (subject: Subject, figure: (run: FeedRun) => number) =>
    of(subject).map((run, round) => figure(run) - figure(of('nobody')[round] ?? run));
  const perMessage = (subject: Subject) => added(subject, ({ script }) => (script * 1000) / MESSAGES);
  const layout = (subject: Subject) => of(subject).map(({ styleAndLayout }) => styleAndLayout);
  const script = median(perMessage('ours')) / median(perMessage('careful'));
  const drawing = median(layout('ours')) / median(layout('floor'));
  const growth =
    median(added('ours', ({ lastQuarter }) => lastQuarter)) / median(added('ours', ({ firstQuarter }) => firstQuarter));
  const noise = median(added('ours', ({ noise: ms }) => (ms * 1000) / 2000));
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
    ...(['floor', 'careful', 'ours'] as const).map((subject) =>
      reported(`script a message, µs: ${subject}`, spread(perMessage(subject))),
    ),
    judged(
      'script against the careful one',
      `${script.toFixed(2)} ×`,
      '≤ 1.2 ×',
      script <= 1.2,
      `${(script - 1.2).toFixed(2)} × over; where it goes is not profiled yet`,
    ),
    ...SUBJECTS.map((subject) =>
      reported(`style + layout of the whole feed, ms: ${subject}`, spread(layout(subject), 0)),
    ),
    judged(
      'style + layout against the floor',
      `${drawing.toFixed(2)} ×`,
      '≤ 1.2 ×',
      drawing <= 1.2,
      'a shadow root a message',
    ),
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

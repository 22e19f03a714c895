import { okSite } from '../../../lib/site/ok/ok-site';
import type { AwaitedAnswer, Capture, Mark, SiteHost, Sighting, SiteTrouble } from '../../../lib/site/site';
import { startLate, type LateSession } from '../../../lib/site/start-late';
import { startSite, type SiteSession } from '../../../lib/site/start-site';
import { vkSite } from '../../../lib/site/vk/vk-site';

/** What the tests see of the page part: the session, and everything it asked of the rest of the extension. */
export interface Probe {
  session: SiteSession;
  late: LateSession;
  saw: Sighting[];
  awaited: AwaitedAnswer[];
  taken: Capture[];
  opened: string[];
  asked: string[][];
  previews: number;
  troubles: SiteTrouble[];
  /** What `take` will answer: `fail` refuses, `silent` is a worker that is not there, `reloaded` an extension that is gone. */
  mode: 'take' | 'fail' | 'silent' | 'reloaded';
  end: AbortController;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

const probe: Omit<Probe, 'session' | 'late'> = {
  saw: [],
  awaited: [],
  taken: [],
  opened: [],
  asked: [],
  previews: 0,
  troubles: [],
  mode: 'take',
  end: new AbortController(),
};

/** As the journal has it: a question that comes after the taking hears of it. */
const inWork = new Map<string, Mark>();

const host: SiteHost = {
  isAlive: () => probe.mode !== 'reloaded' || probe.taken.length === 0,
  async take(capture) {
    probe.taken.push(capture);
    if (probe.mode === 'silent') throw new Error('Расширение не ответило.');
    if (probe.mode === 'reloaded') throw new Error('Extension context invalidated.');
    if (probe.mode === 'fail') return { taken: false, reason: 'Память заполнена.' };
    const number = probe.taken.length;
    const mark: Mark = {
      key: capture.key,
      caseId: `case-${number}`,
      number: String(number),
      label: 'в работе',
      left: null,
      closed: false,
    };
    inWork.set(capture.key, mark);
    return { taken: true, already: false, mark };
  },
  async open(caseId) {
    probe.opened.push(caseId);
  },
  async marks(keys) {
    probe.asked.push([...keys]);
    return keys.flatMap((key) => inWork.get(key) ?? []);
  },
  async preview() {
    probe.previews += 1;
    return 'ответ до пн 16:00';
  },
  saw(sighting) {
    probe.saw.push(sighting);
  },
  report(trouble) {
    probe.troubles.push(trouble);
  },
};

const site = location.hostname.endsWith('ok.ru') ? okSite : vkSite;
const { signal } = probe.end;
const session = startSite(site, host, { document, signal });
const late = startLate(
  () => site,
  document,
  (sighting) => probe.saw.push(sighting),
  (awaited) => probe.awaited.push(awaited),
  signal,
);
window.probe = Object.assign(probe, { session, late });

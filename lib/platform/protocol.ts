import type {
  AwaitedAnswer,
  Capture,
  FillOutcome,
  FillRequest,
  Mark,
  Sighting,
  SiteTrouble,
  TakeOutcome,
} from '../site/site';
import type { PageDiagnosis } from '../site/repair/diagnose';
import type { SelectorPack } from '../site/repair/selector-pack';
import type { MessageKey } from '../case/message';

/**
 * The whole conversation between contexts. A page part asks the worker; the panel and the worker tell page parts.
 * The panel reads the journal itself, so nothing here says «state changed» to it.
 */
export interface WorkerCalls {
  /** Take a message into work. The worker opens the panel before anything else (platform.md §1.1). */
  /** `via` is left out for the button on the page. */
  take: { request: { capture: Capture; via?: 'shortcut' | undefined }; answer: TakeOutcome };
  /** Show a case in the panel. */
  open: { request: { caseId: string }; answer: null };
  marks: { request: { keys: readonly MessageKey[] }; answer: readonly Mark[] };
  /** Words of the deadline a message taken now would get. */
  preview: { request: { publishedAt: number | null }; answer: string };
  trouble: { request: { trouble: SiteTrouble }; answer: null };
  /** A page showed something of a message in work; kept until a panel looks. */
  saw: { request: { sighting: Sighting }; answer: null };
  /** An answer stands in its box: kept, so that it is awaited after the page was loaded again, too. */
  awaits: { request: { awaited: AwaitedAnswer }; answer: null };
  /** Cases changed in another context: badge, alarm and marks follow. */
  changed: { request: { caseIds: readonly string[] }; answer: null };
}

export interface PageCalls {
  showMarks: { request: { marks: readonly Mark[]; freed: readonly MessageKey[] }; answer: null };
  /** Selectors brought as a file take the place of the program's own; null: those of the program again. */
  repair: { request: { pack: SelectorPack | null }; answer: null };
}

/** What the page part answers once its second script was brought in. */
export interface LateCalls {
  fill: { request: FillRequest; answer: FillOutcome };
  /** Watch for an answer that was put into its box before this page was loaded. */
  awaitAnswer: { request: AwaitedAnswer; answer: null };
  /** These messages in work belong to this page, which does not show them: are they gone? */
  lookFor: { request: { keys: readonly MessageKey[] }; answer: null };
  diagnose: { request: null; answer: PageDiagnosis };
  sample: { request: null; answer: string };
  locate: { request: { key: MessageKey }; answer: boolean };
  /** Keyboard shortcut: take the message under focus or nearest to the middle of the screen; null: there is none. */
  takeFocused: { request: null; answer: TakeOutcome | null };
  /** The message whose text is selected; null where the page does not prove whose it is. The page takes nothing itself. */
  readSelected: { request: { text: string }; answer: Capture | null };
  isGone: { request: { key: MessageKey }; answer: boolean };
}

export type WorkerCall = keyof WorkerCalls;
export type PageCall = keyof PageCalls;
export type LateCall = keyof LateCalls;

/** Failures travel as values: an exception in one context says nothing to the person in another. */
export type Reply<Answer> = { ok: true; answer: Answer } | { ok: false; words: string };

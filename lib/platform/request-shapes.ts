import {
  exactRecord,
  instant,
  list,
  number,
  oneOf,
  orAbsent,
  orNull,
  text,
  textOf,
  truth,
  type Shape,
} from '../shape/shape';
import { parsedAddress } from '../shape/parsed-address';
import type { AwaitedAnswer, Capture, Sighting, SiteTrouble } from '../site/site';
import type { WorkerCall, WorkerCalls } from './protocol';

const key = textOf(4, 200);
const network = oneOf('vk', 'ok', 'other');
const address: Shape<string> = (value): value is string => typeof value === 'string' && parsedAddress(value) !== null;

const capture = exactRecord<Capture>({
  key,
  network,
  kind: oneOf('post', 'comment', 'private'),
  url: textOf(0, 4000),
  pageTitle: text,
  text,
  textIncomplete: truth,
  author: orNull(exactRecord({ name: text, url: orNull(text), id: orNull(text) })),
  parentKey: orNull(key),
  parentText: orNull(text),
  dateRaw: orNull(text),
  publishedAt: orNull(instant),
  publishedPrecision: oneOf('exact', 'minute', 'day', 'approximate', 'unknown'),
  attachments: list(exactRecord({ kind: oneOf('photo', 'video', 'link'), url: text })),
  visibility: oneOf('public', 'private'),
  browserZone: text,
  capturedAt: number,
});

const trouble = exactRecord<SiteTrouble>({ network, url: address, field: textOf(0, 200), count: number });

const seenText = exactRecord<Extract<Sighting, { is: 'text' }>>({ is: oneOf('text'), key, text });
const seenAnswer = exactRecord<Extract<Sighting, { is: 'answer' }>>({
  is: oneOf('answer'),
  key,
  answerKey: key,
  url: textOf(0, 4000),
  text,
  isOwn: truth,
  sentAt: orNull(instant),
});
const seenGone = exactRecord<Extract<Sighting, { is: 'gone' }>>({ is: oneOf('gone'), key });
const seenThere = exactRecord<Extract<Sighting, { is: 'there' }>>({ is: oneOf('there'), key });
const sighting: Shape<Sighting> = (value): value is Sighting =>
  seenText(value) || seenAnswer(value) || seenGone(value) || seenThere(value);

const awaited = exactRecord<AwaitedAnswer>({
  key,
  text,
  account: orNull(exactRecord({ name: text, isPerson: truth })),
  known: list(key, 5000),
  since: instant,
});

/** What the worker believes of a request: a renderer may be compromised, so nothing is taken on trust. */
export const REQUEST_SHAPES: { [Call in WorkerCall]: Shape<WorkerCalls[Call]['request']> } = {
  take: exactRecord({ capture, via: orAbsent(oneOf('shortcut')) }),
  open: exactRecord({ caseId: textOf(0, 100) }),
  marks: exactRecord({ keys: list(key, 100_000) }),
  preview: exactRecord({ publishedAt: orNull(instant) }),
  trouble: exactRecord({ trouble }),
  saw: exactRecord({ sighting }),
  awaits: exactRecord({ awaited }),
  changed: exactRecord({ caseIds: list(text) }),
};

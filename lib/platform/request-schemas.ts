import * as z from 'zod/mini';
import type { WorkerCall, WorkerCalls } from './protocol';

const Text = z.string();
const Key = z.string().check(z.minLength(4), z.maxLength(200));
const Instant = z.nullable(z.number().check(z.gte(-8.64e15), z.lte(8.64e15)));

const CaptureSchema = z.strictObject({
  key: Key,
  network: z.enum(['vk', 'ok', 'other']),
  kind: z.enum(['post', 'comment', 'private']),
  url: z.string().check(z.maxLength(4000)),
  pageTitle: Text,
  text: Text,
  textIncomplete: z.boolean(),
  author: z.nullable(z.strictObject({ name: Text, url: z.nullable(Text), id: z.nullable(Text) })),
  parentKey: z.nullable(Key),
  parentText: z.nullable(Text),
  dateRaw: z.nullable(Text),
  publishedAt: Instant,
  publishedPrecision: z.enum(['exact', 'minute', 'day', 'approximate', 'unknown']),
  attachments: z.array(z.strictObject({ kind: z.enum(['photo', 'video', 'link']), url: Text })),
  visibility: z.enum(['public', 'private']),
  browserZone: Text,
  capturedAt: z.number(),
});

const TroubleSchema = z.strictObject({
  network: z.enum(['vk', 'ok', 'other']),
  url: Text,
  field: z.string().check(z.maxLength(200)),
  count: z.number(),
});

/** What the worker believes of a request: a renderer may be compromised, so nothing is taken on trust. */
export const REQUEST_SCHEMAS = {
  take: z.strictObject({ capture: CaptureSchema }),
  open: z.strictObject({ caseId: z.string().check(z.maxLength(100)) }),
  marks: z.strictObject({ keys: z.array(Key).check(z.maxLength(5000)) }),
  preview: z.strictObject({ publishedAt: Instant }),
  trouble: z.strictObject({ trouble: TroubleSchema }),
  changed: z.strictObject({ caseIds: z.array(z.string()) }),
} satisfies { [Call in WorkerCall]: z.ZodMiniType<WorkerCalls[Call]['request']> };

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { REQUEST_SHAPES } from '../../lib/platform/request-shapes.ts';
import { outputOf } from '../../scripts/build-extension.ts';
import { IsolatedWorld } from './support/isolated-world.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import type { OwnPage } from './support/own-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
let own: OwnPage;
let page: Page;
let posts = 0;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
});

afterEach(() => page.close());

afterAll(async () => {
  await extension.close();
});

/** A page of VK with one message never seen before, and a script that runs before everything else of the page. */
async function openHostile(script: string): Promise<void> {
  const post = vkPost(`-1_${(posts += 1)}`, { text: `Нет воды, дом ${posts}` });
  page = await openVkPage(extension, 'https://vk.com/feed', `<script>${script}</script>${post}`);
  await takeButton().waitFor();
}

const takeButton = () => page.getByRole('button', { name: /^Взять в работу/ });
const mark = () => page.getByRole('button', { name: /^№ \d+ · / });
const panels = () => extension.context.pages().filter((open) => open.url().endsWith('/sidepanel.html')).length;

/** How many rows each table holds that a case consists of. */
async function written(): Promise<Record<string, number>> {
  const tables = (await own.journal())['v-rabotu'] ?? {};
  return Object.fromEntries(['events', 'cases', 'keys', 'contents'].map((name) => [name, tables[name]?.length ?? 0]));
}

/** Every short string of our page part: what a page might guess that we listen to. */
function namesInBundle(): string[] {
  const source = readFileSync(join(outputOf('chrome'), 'vk.js'), 'utf8');
  return [...new Set([...source.matchAll(/["'`]([\w:.\- ]{2,40})["'`]/g)].map(([, name = '']) => name))];
}

describe('what a page tells us is not heard', () => {
  it('forged messages and events under every name in the bundle', async () => {
    const names = namesInBundle();
    expect(names.length).toBeGreaterThan(100);
    await openHostile('');
    const before = await written();
    await page.evaluate((all) => {
      const targets = [window, document, ...document.querySelectorAll('v-rabotu, article')];
      for (const name of all) {
        for (const sent of [name, { type: name }, { call: name, request: {} }, { source: name, key: 'vk:-1_1' }])
          window.postMessage(sent, '*');
        for (const target of targets)
          target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { call: name } }));
      }
    }, names);
    await page.waitForTimeout(300);
    expect(await written()).toEqual(before);
    expect(panels()).toBe(0);
    await takeButton().waitFor();
  });
});

describe('a page that stands in the way', () => {
  it('overrides what we would call: nothing of it is used, the message is taken as it is', async () => {
    await openHostile(`
      globalThis.touched = [];
      const trap = (owner, name) => {
        const was = owner[name];
        owner[name] = function (...given) {
          if (/v-rabotu/i.test(String(given[0]?.localName ?? given[0]))) touched.push(name);
          return was.apply(this, given);
        };
      };
      for (const name of ['append', 'attachShadow', 'after', 'remove', 'matches', 'querySelectorAll']) trap(Element.prototype, name);
      for (const name of ['appendChild', 'insertBefore', 'contains']) trap(Node.prototype, name);
      trap(Document.prototype, 'createElement');
      Array.prototype.map = Array.prototype.filter = () => [];
      JSON.stringify = () => '{}';
      Date.now = () => 0;
      globalThis.MutationObserver = class { observe() {} };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    `);
    await takeButton().click();
    await mark().waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched)).toEqual([]);
    const texts = (await own.journal())['v-rabotu']?.['contents'] as { body: string }[];
    expect(texts.map(({ body }) => body)).toContain(`Нет воды, дом ${posts}`);
  });

  it('swallows every press at its window: the button works all the same', async () => {
    await openHostile(`
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        addEventListener(type, (event) => (event.stopImmediatePropagation(), event.preventDefault()), true);
    `);
    const before = (await written())['cases'] ?? 0;
    await takeButton().click();
    await mark().waitFor();
    expect((await written())['cases']).toBe(before + 1);
  });
});

describe('a renderer that was broken into', () => {
  it('reaches no call of our own pages, and none that does not exist', async () => {
    await openHostile('');
    const world = await IsolatedWorld.of(page, extension.extensionId);
    const before = await written();
    const refused = await world.send([
      { call: 'changed', request: { caseIds: ['x'] } },
      { call: 'decide', request: { type: 'approveDraft' } },
      { call: 'toString', request: {} },
      { call: '__proto__', request: {} },
      { call: 'marks' },
    ]);
    expect(refused).toEqual([null, null, null, null, null]);
    expect(await own.send({ call: 'changed', request: { caseIds: [] } })).toEqual({ ok: true, answer: null });
    expect(await written()).toEqual(before);
  });

  it('writes nothing and breaks nothing with 500 messages of any shape', async () => {
    await openHostile('');
    const world = await IsolatedWorld.of(page, extension.extensionId);
    const worker = await extension.worker();
    await worker.evaluate(() => {
      const thrown: string[] = [];
      Object.assign(globalThis, { thrown });
      console.error = (...said: unknown[]) => thrown.push(said.map(String).join(' '));
      for (const type of ['error', 'unhandledrejection'])
        addEventListener(type, (event) => thrown.push(String((event as PromiseRejectionEvent).reason ?? event.type)));
    });
    const before = await written();
    const replies = await world.send(fc.sample(anyMessage, { numRuns: 500, seed: 2026 }));
    expect(replies).toHaveLength(500);
    expect(await written()).toEqual(before);
    expect(await worker.evaluate(() => (globalThis as unknown as { thrown: string[] }).thrown)).toEqual([]);
    expect(panels()).toBe(0);
  });

  it('left everything working', async () => {
    await openHostile('');
    await takeButton().click();
    await mark().waitFor();
    expect(extension.errors).toEqual([]);
  });
});

/** Anything that travels as JSON: mostly calls that exist, with requests that are nearly right. */
const part = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.constantFrom('vk', 'vk:-1_1', '', 'post', '__proto__', 'data:,x'),
);
const near = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, part])), { requiredKeys: [] });
const request = fc.oneof(
  fc.jsonValue(),
  fc.record({ capture: near(['key', 'network', 'kind', 'url', 'text', 'author', 'publishedAt', 'attachments']) }),
  fc.record({
    trouble: fc.record({ network: fc.constant('vk'), url: fc.string(), field: fc.string(), count: fc.nat() }),
  }),
  near(['keys', 'publishedAt', 'caseIds', 'caseId']),
);
const anyMessage = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 4, arbitrary: fc.record({ call: fc.constantFrom(...Object.keys(REQUEST_SHAPES)), request }) },
);

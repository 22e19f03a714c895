import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedOf, savedPages, type SavedPage } from '../site/saved-pages.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';

let extension: RunningExtension;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterAll(() => extension.close());

/** Hosts that serve the same design under the same paths (dom.md §2.1, §5.4). */
const TWINS = [
  ['vk.com', 'vk.ru'],
  ['m.vk.com', 'm.vk.ru'],
  ['vkvideo.ru', 'm.vkvideo.ru'],
  ['ok.ru', 'www.ok.ru'],
  ['m.ok.ru'],
];

function addressesOf({ address }: SavedPage): string[] {
  const { hostname } = new URL(address);
  const twins = TWINS.find((hosts) => hosts.includes(hostname)) ?? [];
  return twins.map((host) => address.replace(hostname, host));
}

describe('the built extension finds every message of every design, on every host that serves it', () => {
  it.each(savedPages().flatMap((page) => addressesOf(page).map((address) => ({ ...page, at: address }))))(
    '$name at $at',
    async ({ name, at, html }) => {
      const { messages, contradictory } = expectedOf(name);
      const page = await extension.context.newPage();
      await page.route(
        () => true,
        (route) =>
          route.request().url() === at
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
            : route.fulfill({ status: 204, body: '' }),
      );
      await page.goto(at);
      await expect.poll(() => page.locator('v-rabotu button').count()).toBe(messages.length + contradictory.length);
      await page.close();
    },
  );
});

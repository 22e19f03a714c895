import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { insertAnswer as InsertAnswer } from '../../entrypoints/sidepanel/insert-answer';

type Given = Parameters<typeof InsertAnswer>[0];

/** How the pages answer: the message is not there, or nothing comes back. */
const pages = { open: [] as object[], answer: async (): Promise<unknown> => false };
const clipboard = { text: 'телефон другого жителя', focused: true };

beforeEach(() => {
  Object.assign(pages, { open: [], answer: async () => false });
  Object.assign(clipboard, { text: 'телефон другого жителя', focused: true });
  vi.stubGlobal('navigator', {
    clipboard: {
      async writeText(text: string) {
        if (!clipboard.focused) throw new DOMException('Document is not focused.', 'NotAllowedError');
        clipboard.text = text;
      },
    },
  });
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours' },
    scripting: { executeScript: async () => [] },
    tabs: {
      query: async () => pages.open,
      create: async () => {
        clipboard.focused = false;
        return { id: 5, status: 'complete' };
      },
      sendMessage: () => pages.answer(),
    },
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A message that its page does not show any more. */
async function insert(key: string, url: string, visibility: 'public' | 'private' = 'public') {
  // The browser is looked up when the module is loaded.
  const { insertAnswer } = await import('../../entrypoints/sidepanel/insert-answer');
  const given = { message: { key, url }, facts: { visibility } } as unknown as Given;
  const done = insertAnswer(given, 'Воду дадут к вечеру.', []);
  await vi.runAllTimersAsync();
  const outcome = await done;
  return outcome.filled ? '' : outcome.hint;
}

describe('an answer that finds no box', () => {
  it('is on the clipboard, though the tab that was opened took the focus', async () => {
    expect(await insert('vk:-1_2', 'https://vk.com/wall-1_2')).toContain('Ответ скопирован');
    expect(clipboard.text).toBe('Воду дадут к вечеру.');
  });

  it('is never said to be there while another text is', async () => {
    clipboard.focused = false;
    const hint = await insert('vk:-1_2', 'https://vk.com/wall-1_2');
    expect(hint).not.toContain('Ответ скопирован');
    expect(hint).toContain('скопируйте его из карточки');
  });

  it.each([
    ['a message without an address', 'other:0f', '', 'public'],
    ['a selected text of which only the page is known', 'other:0f', 'https://vk.com/wall-1_2', 'public'],
    ['one of a page of the browser', 'other:0f', 'chrome://newtab/', 'public'],
    ['a private message', 'vk:-1_2', 'https://vk.com/wall-1_2', 'private'],
  ] as const)('opens no tab for %s', async (_what, key, url, visibility) => {
    expect(await insert(key, url, visibility)).toContain('Ответ скопирован');
    expect(clipboard).toEqual({ text: 'Воду дадут к вечеру.', focused: true });
  });

  it('gives up on tabs that never answer, in words', async () => {
    pages.open = [{ id: 4, url: 'https://vk.com/wall-1_2', active: true, windowId: 1 }];
    pages.answer = () => new Promise(() => undefined);
    const hint = await insert('vk:-1_2', 'https://vk.com/wall-1_2');
    expect(hint).toContain('не отвечает');
    expect(hint).toContain('Ответ скопирован');
  });
});

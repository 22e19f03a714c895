import { browser } from 'wxt/browser';

/** A notice of the system; a later one with the same id takes its place. */
export interface SystemNotice {
  id: string;
  title: string;
  message: string;
}

const ICON = '/icon/128.png';

/** Firefox has no buttons on notices and refuses those that ask for them. */
function hasButtons(): boolean {
  const { onButtonClicked }: { onButtonClicked?: unknown } = browser.notifications;
  return onButtonClicked !== undefined;
}

/** What a person can do with a notice; where the browser has no buttons the text says what a press does. */
export interface NoticeActs {
  open: string;
  later: string;
  press: string;
}

/** Shows a notice with its two buttons, or without them where the browser has none. */
export async function showNotice({ id, title, message }: SystemNotice, acts: NoticeActs): Promise<void> {
  const shown = { type: 'basic', iconUrl: browser.runtime.getURL(ICON), title } as const;
  await browser.notifications.create(
    id,
    hasButtons()
      ? { ...shown, message, buttons: [{ title: acts.open }, { title: acts.later }] }
      : { ...shown, message: `${message}\n${acts.press}` },
  );
}

/** Whether a notice of this id stands on the screen or in the list of the system. */
export async function isShown(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}

/** Whether the system shows notices of the extension at all; true where the browser cannot say. */
export async function areNoticesAllowed(): Promise<boolean> {
  const { getPermissionLevel }: Partial<typeof browser.notifications> = browser.notifications;
  return getPermissionLevel === undefined || (await getPermissionLevel()) === 'granted';
}

/** Hears of a press on a notice and takes it off the screen. Register synchronously at the worker's start. */
export function onNotice({ open, later }: { open: (id: string) => void; later: (id: string) => void }): void {
  const pressed = (id: string, act: (id: string) => void) => {
    act(id);
    // A notice that is gone already needs no taking off.
    browser.notifications.clear(id).catch(console.error);
  };
  const { notifications }: { notifications: Partial<typeof browser.notifications> } = browser;
  notifications.onClicked?.addListener((id) => pressed(id, open));
  notifications.onButtonClicked?.addListener((id, button) => pressed(id, button === 1 ? later : open));
}

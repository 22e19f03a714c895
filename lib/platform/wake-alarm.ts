import { browser } from 'wxt/browser';

const NAME = 'watch';

/** Sets the one alarm of the extension to an instant (epoch ms); an instant in the past fires at once. */
export async function wakeAt(at: number): Promise<void> {
  await browser.alarms.create(NAME, { when: at });
}

/** Takes the alarm away: nothing changes until the next event. */
export async function sleep(): Promise<void> {
  await browser.alarms.clear(NAME);
}

/** Calls `wake` when the alarm fires. Register synchronously at the worker's start. */
export function onWake(wake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) wake();
  });
}

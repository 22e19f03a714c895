import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'yandex-browser',
  'yandex-browser-stable',
  'yandex-browser-corporate',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const WINDOWS_PATHS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Yandex\YandexBrowser\Application\browser.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Yandex', 'Microsoft Edge'];

/**
 * Path of a browser of the Chromium family on this computer, or undefined. `BROWSER_PATH` wins over everything; then
 * the usual places of Chromium, Chrome, Yandex Browser and Edge.
 */
export function findBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  return [...(named ? [named] : []), ...usualPlaces()].find(isRunnable);
}

function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => join(root, path)) : []));
  }
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return roots.flatMap((root) => MAC_APPS.map((app) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Is there a program at this path that may be started? */
export function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

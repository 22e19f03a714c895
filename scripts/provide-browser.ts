import { findBrowser } from './find-browser.ts';
import { installPackage } from './install-package.ts';

const ADVICE =
  'Не найден браузер семейства Chromium.\n' +
  'Установите Chromium, Google Chrome, Яндекс Браузер или Microsoft Edge и повторите команду,\n' +
  'либо укажите путь к браузеру в переменной BROWSER_PATH.';

/** Path of a browser to work with; where there is none, Debian's package is tried. Otherwise Russian words about what to do. */
export function provideBrowser(): { path: string } | { missing: string } {
  const found = findBrowser() ?? (installPackage('chromium') ? findBrowser() : undefined);
  return found ? { path: found } : { missing: ADVICE };
}

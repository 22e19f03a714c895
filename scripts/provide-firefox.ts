import { delimiter, join } from 'node:path';
import { isRunnable } from './find-browser.ts';
import { installPackage } from './install-package.ts';

const NAMES = ['firefox-esr', 'firefox'];
const ADVICE = 'Не найден Firefox: установите его или укажите путь в переменной FIREFOX_PATH.';

/** Path of a Firefox to test with; where there is none, Debian's package is tried. Otherwise Russian words about what to do. */
export function provideFirefox(): { path: string } | { missing: string } {
  const found = findFirefox() ?? (installPackage('firefox-esr') ? findFirefox() : undefined);
  return found ? { path: found } : { missing: ADVICE };
}

function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const usual = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...usual].find(isRunnable);
}

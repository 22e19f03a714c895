import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const ADVICE =
  'Не найден браузер семейства Chromium.\n' +
  'Установите Chromium, Google Chrome, Яндекс Браузер или Microsoft Edge и повторите команду,\n' +
  'либо укажите путь к браузеру в переменной BROWSER_PATH.';

/**
 * Path of a browser to work with. Where there is none and Debian's package may be installed (Linux with apt-get, as root
 * or by sudo without a password), says so and installs it. Otherwise answers with Russian words about what to do.
 */
export function provideBrowser(): { path: string } | { missing: string } {
  const found = findBrowser();
  if (found) return { path: found };
  const prefix = aptPrefix();
  if (!prefix) return { missing: ADVICE };
  console.log('Браузера нет: ставлю пакет chromium из Debian (apt-get install chromium).');
  const done = apt(prefix, ['update']) && apt(prefix, ['install', '--yes', '--no-install-recommends', 'chromium']);
  const installed = done ? findBrowser() : undefined;
  return installed ? { path: installed } : { missing: `Пакет chromium установить не удалось.\n${ADVICE}` };
}

/** How apt-get may be called here: as root, by sudo that asks nothing, or not at all. */
function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function apt(prefix: string[], args: string[]): boolean {
  const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', '-q', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

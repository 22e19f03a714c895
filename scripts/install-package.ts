import { spawnSync } from 'node:child_process';

/**
 * Installs a package of Debian where that is possible (Linux with apt-get, as root or by sudo that asks nothing), and
 * says so on the screen. Answers whether it was installed.
 */
export function installPackage(name: string): boolean {
  const prefix = aptPrefix();
  if (!prefix) return false;
  console.log(`Ставлю пакет ${name} из Debian (apt-get install ${name}).`);
  return apt(prefix, ['update']) && apt(prefix, ['install', '--yes', '--no-install-recommends', name]);
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

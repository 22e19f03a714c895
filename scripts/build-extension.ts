import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run-tool.ts';

const SOURCES = ['entrypoints/**/*', 'components/**/*', 'lib/**/*', 'public/**/*', 'wxt.config.ts', 'package.json'];

/** Folder of the unpacked build. */
export function outputOf(browser: 'chrome' | 'firefox'): string {
  return join(ROOT, '.output', browser === 'chrome' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds the extension if any source is newer than the last build; answers with the folder. Throws what the build said. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  const output = outputOf(browser);
  if (isFresh(output)) return output;
  // Asked for by a test, it is built for people all the same: vitest's own environment makes a development build.
  const run = await runTool('wxt', ['build', '-b', browser], { NODE_ENV: 'production' });
  if (!run.ok) throw new Error(run.output);
  return output;
}

function isFresh(output: string): boolean {
  const manifest = join(output, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const builtAt = statSync(manifest).mtimeMs;
  return globSync(SOURCES, { cwd: ROOT }).every((file) => statSync(join(ROOT, file)).mtimeMs <= builtAt);
}

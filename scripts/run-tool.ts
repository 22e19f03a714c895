import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

export interface ToolRun {
  ok: boolean;
  /** Everything it printed, in order. */
  output: string;
}

/**
 * Runs a command line tool of a development package (`node`: a script of ours) with this very Node, in the project's folder, and resolves when it
 * ends; never rejects because the tool failed. Works without a shell, so the same on Windows.
 */
export function runTool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(name === 'node' ? [] : [binOf(name)]), ...args], {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (piece: Buffer) => (output += piece.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** The script behind `node_modules/.bin/<name>`; a package called otherwise than its tool is named in `PACKAGES`. */
function binOf(name: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`package ${name} has no tool of that name`);
  return join(folder, script);
}

const PACKAGES: Record<string, string | undefined> = { tsc: 'typescript' };

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runTool } from './run-tool.ts';

/** One thing `npm test` does: a tool with its arguments, or the tests of vitest. */
export interface Step {
  title: string;
  tool: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

export interface StepResult {
  title: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  output: string;
}

/** Runs a step to its end. A run of vitest counts its tests; any other tool counts as one. */
export async function runStep(step: Step): Promise<StepResult> {
  const began = performance.now();
  const counts = step.tool === 'vitest' ? await runTests(step) : await runCheck(step);
  return { title: step.title, seconds: (performance.now() - began) / 1000, ...counts };
}

type Counts = Omit<StepResult, 'title' | 'seconds'>;

async function runCheck({ tool, args, env }: Step): Promise<Counts> {
  const { ok, output } = await runTool(tool, args, env);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

async function runTests({ args, env }: Step): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'v-rabotu-tests-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await runTool('vitest', ['run', '--root', ROOT, ...args, ...reporters], env);
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = result;
    // A file that does not load, an error outside a test or no test at all fails the run without a failed test.
    return { passed, failed: !ok || passed === 0 ? Math.max(1, failed) : failed, skipped, output };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The part of vitest's JSON report that is read here. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

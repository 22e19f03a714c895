import { join } from 'node:path';
import { provideBrowser } from './provide-browser.ts';
import { ROOT } from './run-tool.ts';
import { runStep, type Step, type StepResult } from './run-step.ts';

/**
 * `npm test`: everything that must hold, in about a quarter of an hour on two cores. Builds and checks go side by side, then the
 * built extension is driven in a real browser. The last line sums up; the exit code is 1 when anything failed.
 */
const ZONES = ['Europe/Kaliningrad', 'Asia/Kamchatka'];

const node = (script: string): Pick<Step, 'tool' | 'args'> => ({ tool: 'node', args: [join(ROOT, 'scripts', script)] });

const unit: Step[] = [
  { title: 'модульные тесты в поясе UTC', tool: 'vitest', args: ['--project', 'unit'], env: { TZ: 'UTC' } },
];

const zones = ZONES.map((zone) => ({
  title: `часы закона в поясе ${zone}`,
  tool: 'vitest' as const,
  args: ['--project', 'unit', 'test/time'],
  env: { TZ: zone },
}));

const builds: Step[] = [
  { title: 'сборка для Chromium', tool: 'wxt', args: ['build'] },
  { title: 'сборка для Firefox', tool: 'wxt', args: ['build', '-b', 'firefox'] },
  { title: 'размер', ...node('size.ts') },
  { title: 'состав сборки', ...node('check-output.ts') },
  { title: 'форматирование', tool: 'oxfmt', args: ['--check', '.'] },
  { title: 'линтер', tool: 'oxlint', args: ['--type-aware', '.'] },
  { title: 'типы', tool: 'tsc', args: ['--noEmit'] },
  { title: 'мёртвый код', tool: 'knip', args: [] },
];

const inBrowser: Step[] = [{ title: 'расширение в настоящем браузере', tool: 'vitest', args: ['--project', 'e2e'] }];

const results = [
  ...(await Promise.all([inOrder(unit), inOrder([...builds, ...zones])])).flat(),
  ...(haveBrowser() ? await inOrder(inBrowser) : [noBrowser()]),
];
const total = (of: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[of], 0);
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function inOrder(steps: readonly Step[]): Promise<StepResult[]> {
  const done: StepResult[] = [];
  for (const step of steps) {
    const result = await runStep(step);
    report(result);
    done.push(result);
  }
  return done;
}

function report({ title, passed, failed, seconds, output }: StepResult): void {
  console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} прошло, ${failed} нет (${seconds.toFixed(1)} с)`);
  if (failed > 0) console.log(output.trimEnd().replaceAll(/^/gm, '    '));
}

function haveBrowser(): boolean {
  const browser = provideBrowser();
  if ('missing' in browser) console.log(browser.missing);
  return 'path' in browser;
}

function noBrowser(): StepResult {
  return { title: 'расширение в настоящем браузере', passed: 0, failed: 1, skipped: 0, seconds: 0, output: '' };
}

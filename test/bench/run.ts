import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { benchReport, type BenchMachine } from './bench-report.ts';
import type { BenchRow } from './bench-row.ts';

/**
 * `npm run bench`: every `*.bench.ts` beside this file exports `bench()`, which returns rows. Each file is bundled as
 * the extension is, run in this process, printed as a table and written to `.bench/result.json`. Fails when a goal is
 * missed. `npm run bench clock` runs the files whose name begins with `clock`.
 */
/** In a bundle every file keeps the folder it was written in. */
const OWN_FOLDER: Plugin = {
  name: 'own-folder',
  transform: (code, id) =>
    code.includes('import.meta.dirname')
      ? code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      : undefined,
};
const started = performance.now();
const here = import.meta.dirname;
const out = join(here, '../../.bench');
const wanted = process.argv[2] ?? '';
const files = (await readdir(here)).filter((name) => name.endsWith('.bench.ts') && name.startsWith(wanted)).sort();
const result: Record<string, readonly BenchRow[]> = {};

await mkdir(out, { recursive: true });
for (const file of files) {
  const began = performance.now();
  const rows = await rowsOf(file);
  result[file.replace('.bench.ts', '')] = rows;
  print(`${file}, ${secondsSince(began)} s`, rows);
}
const report = benchReport(machine(), result);
await writeFile(join(out, 'result.json'), `${JSON.stringify(report, null, 2)}\n`);

const { cpu, cores, memoryGb, system } = report.machine;
console.log(`\n${cores} × ${cpu}, ${memoryGb} GB, ${system}; ${secondsSince(started)} s`);
console.log(`${files.length} files, ${report.missed} goals missed, written to .bench/result.json`);
process.exitCode = report.missed > 0 || files.length === 0 ? 1 : 0;

function secondsSince(moment: number): number {
  return Math.round((performance.now() - moment) / 1000);
}

function machine(): BenchMachine {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version,
  };
}

async function rowsOf(file: string): Promise<readonly BenchRow[]> {
  const bundle = file.replace('.ts', '.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [OWN_FOLDER],
    build: {
      ssr: join(here, file),
      outDir: join(out, 'bundle'),
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: bundle } },
    },
  });
  const module = (await import(pathToFileURL(join(out, 'bundle', bundle)).href)) as { bench(): Promise<BenchRow[]> };
  return module.bench();
}

function print(title: string, rows: readonly BenchRow[]): void {
  const table = [{ name: title, measured: 'measured', goal: 'goal', verdict: 'verdict' }, ...rows];
  const width = (key: 'name' | 'measured' | 'goal') => Math.max(...table.map((row) => row[key].length));
  const [name, measured, goal] = [width('name'), width('measured'), width('goal')];
  console.log('');
  for (const row of table) {
    console.log(
      [row.name.padEnd(name), row.measured.padStart(measured), row.goal.padEnd(goal), row.verdict].join('  '),
    );
  }
  for (const row of rows) if (row.why !== undefined) console.log(`  ${row.name}: ${row.why}`);
}

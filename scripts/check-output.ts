import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { manifestFaults } from './manifest-faults.ts';

interface Ban {
  pattern: RegExp;
  why: string;
  /** How often a library of ours has it on a path that we never take, by part of the file name. */
  known?: { count: number; from: string };
}

const BANS: readonly Ban[] = [
  { pattern: /\beval\s*\(/g, why: 'исполняет текст как код' },
  { pattern: /\bnew Function\s*\(/g, why: 'исполняет текст как код' },
  { pattern: /\bdocument\.write\s*\(/g, why: 'пишет разметку из текста' },
  { pattern: /\.(?:inner|outer)HTML\s*=[^=]/g, why: 'пишет разметку из текста', known: { count: 1, from: 'Preact' } },
  { pattern: /insertAdjacentHTML/g, why: 'пишет разметку из текста' },
  { pattern: /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b/g, why: 'обращается к сети' },
  { pattern: /\bfetch\s*\(/g, why: 'обращается к сети' },
  { pattern: /(?:\b(?:src|href)\s*=\s*|\bimport\s*\(\s*|\bfrom\s*)["'`]https?:/g, why: 'загружает чужой файл' },
];

/** Every fault of the built scripts, in words: what stands where and why it must not. */
function outputFaults(output: string): string[] {
  const files = globSync('**/*.{js,html}', { cwd: output });
  if (files.length < 4) return [`в ${output} только ${files.length} файла: сборка неполна`];
  const sources = files.map((file) => ({ file, source: readFileSync(join(output, file), 'utf8') }));
  return BANS.flatMap(({ pattern, why, known }) => {
    const hits = sources.flatMap(({ file, source }) => [...source.matchAll(pattern)].map((hit) => ({ file, hit })));
    if (hits.length <= (known?.count ?? 0)) return [];
    return hits.map(({ file, hit }) => `${file}: «${around(hit)}» ${why}`);
  });
}

function around(hit: RegExpExecArray): string {
  return hit.input.slice(Math.max(0, hit.index - 40), hit.index + 60).replaceAll(/\s+/g, ' ');
}

const faults: string[] = [];
for (const browser of ['chrome', 'firefox'] as const) {
  const output = await buildExtension(browser);
  const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')) as object;
  faults.push(
    ...[...manifestFaults(manifest, browser), ...outputFaults(output)].map((fault) => `${browser}: ${fault}`),
  );
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SizeLine {
  part: string;
  /** Bytes as loaded and as packed by gzip. */
  raw: number;
  packed: number;
  /** Most kilobytes (1000 bytes) of gzip it may have. */
  budget: number;
}

/** Budgets of issue «Speed and size»: what the browser must load before the part can work. */
const PARTS = [
  { part: 'скрипт страницы ВКонтакте', entry: 'vk.js', budget: 14 },
  { part: 'скрипт страницы Одноклассников', entry: 'ok.js', budget: 14 },
  { part: 'заполнение поля и наблюдение, по требованию', entry: 'late.js', budget: 14 },
  { part: 'фоновый скрипт', entry: 'background.js', budget: 60 },
  { part: 'первая загрузка панели', entry: 'sidepanel.html', budget: 90 },
];

/** Sizes of the parts of a build: each with everything it loads at once, parts loaded on demand left out. */
export function measureSizes(output: string): SizeLine[] {
  return PARTS.map(({ part, entry, budget }) => {
    const files = [...loadedWith(join(output, entry), output)].map((file) => readFileSync(file));
    return {
      part,
      budget,
      raw: sum(files, (file) => file.length),
      packed: sum(files, (file) => gzipSync(file).length),
    };
  });
}

/** The file and all it names statically: `src`, `href` in HTML, `import … from` and `import "…"` in scripts. */
function loadedWith(file: string, output: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const named = file.endsWith('.html')
    ? source.matchAll(/(?:src|href)="([^"#:]+\.(?:js|css))"/g)
    : file.endsWith('.js')
      ? source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)
      : [];
  for (const [, path = ''] of named)
    loadedWith(join(path.startsWith('/') ? output : dirname(file), path), output, seen);
  return seen;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/build-extension.ts';
import { measureSizes } from '../../scripts/measure-sizes.ts';
import { judged, reported, type BenchRow } from './bench-row';

/** What each part of the extension loads before it can work, and the whole package. */
export async function bench(): Promise<BenchRow[]> {
  const output = await buildExtension('chrome');
  const whole = globSync('**/*', { cwd: output })
    .map((file) => statSync(join(output, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return [
    ...measureSizes(output).map(({ part, raw, packed, budget }) =>
      judged(
        `${part} (${(raw / 1000).toFixed(0)} kB raw)`,
        `${(packed / 1000).toFixed(1)} kB gzip`,
        `≤ ${budget} kB`,
        packed <= budget * 1000,
        `${(packed / 1000 - budget).toFixed(1)} kB over`,
      ),
    ),
    reported('the whole package, unpacked', `${(whole / 1000).toFixed(0)} kB`),
  ];
}

import { buildExtension } from './build-extension.ts';
import { measureSizes } from './measure-sizes.ts';

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const lines = measureSizes(await buildExtension('chrome'));
for (const { part, raw, packed, budget } of lines) {
  const verdict = packed <= budget * 1000 ? 'в норме' : 'ВЫШЕ НОРМЫ';
  console.log(`${part}: ${kilobytes(raw)} кБ, gzip ${kilobytes(packed)} из ${budget} кБ, ${verdict}`);
}
process.exitCode = lines.every(({ packed, budget }) => packed <= budget * 1000) ? 0 : 1;

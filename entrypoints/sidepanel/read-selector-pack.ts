import { dictionary, exactRecord, list, oneOf, text, textOf, type Shape } from '../../lib/shape/shape';
import { REPAIRABLE, type DesignRepair, type SelectorPack } from '../../lib/site/repair/selector-pack';
import { words } from '../../lib/words/words';

const it = words.markup.packFaults;

const isPack: Shape<SelectorPack> = exactRecord<SelectorPack>({
  format: oneOf('v-rabotu-selectors-1'),
  network: oneOf('vk', 'ok'),
  made: textOf(10, 10),
  designs: dictionary((value): value is DesignRepair => typeof value === 'object' && value !== null),
});

/**
 * A pack from the text of a file, or what is wrong with it in words. `isSelector` says whether the browser understands a
 * selector; `designs` are the names there are.
 */
export function readSelectorPack(
  source: string,
  designs: readonly string[],
  isSelector: (css: string) => boolean,
): SelectorPack | { fault: string } {
  const pack = parsed(source);
  if (!isPack(pack)) return { fault: it.foreign };
  for (const [name, repair] of Object.entries(pack.designs)) {
    if (!designs.includes(name)) return { fault: it.design(name) };
    for (const [field, value, known] of fieldsOf(repair)) {
      const ways = waysOf(field.replace(/^composer\./, ''), value, known);
      if (ways === null) return { fault: it.field(name, field) };
      const bad = ways.find((css) => !isSelector(css));
      if (bad !== undefined) return { fault: it.selector(name, field, bad) };
    }
  }
  return pack;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

interface Known {
  lists: readonly string[];
  single: readonly string[];
}

/** What a pack says of a design, each with the fields it may be; those of the comment box as `composer.box`. */
function* fieldsOf(repair: DesignRepair): Generator<readonly [field: string, value: unknown, known: Known]> {
  for (const [field, value] of Object.entries<unknown>(repair)) {
    if (field !== 'composer' || typeof value !== 'object' || value === null) yield [field, value, REPAIRABLE];
    else for (const [part, ways] of Object.entries(value)) yield [`composer.${part}`, ways, REPAIRABLE.composer];
  }
}

/** The selectors of a field; null where the field may not be replaced or has another form. */
function waysOf(field: string, value: unknown, { lists, single }: Known): readonly string[] | null {
  if (single.includes(field)) return text(value) && value !== '' ? [value] : null;
  const isWays = lists.includes(field) && list(textOf(1, 500), 40)(value);
  return isWays && (value.length > 0 || field !== 'root') ? value : null;
}

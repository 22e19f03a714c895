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
    for (const [field, value] of Object.entries(repair)) {
      const ways = waysOf(field, value);
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

/** The selectors of a field; null where the field may not be replaced or has another form. */
function waysOf(field: string, value: unknown): readonly string[] | null {
  if ((REPAIRABLE.single as readonly string[]).includes(field)) return text(value) && value !== '' ? [value] : null;
  const isList = (REPAIRABLE.lists as readonly string[]).includes(field);
  return isList && list(textOf(1, 500), 40)(value) && (value.length > 0 || field !== 'root') ? value : null;
}

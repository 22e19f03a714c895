/** Words in capitals that are written so by everybody. */
const ABBREVIATION =
  /^(?:[А-ЯЁ]{1,5}|ГБПОУ|ФГБОУ|МБДОУ|МКДОУ|МАДОУ|ЦЕНТРСПАС|РОССЕТИ|РОСРЕЕСТР|СНИЛС|ЕГИССО|ГОСУСЛУГИ|АЛРОСА|РОСАВТОДОР|КОВИД|УМВДРФ)$/u;
const RUN = /(?<![\p{L}\d])\p{Lu}{2,}(?:-\p{Lu}+)?(?:[\s,!.—–-]+\p{Lu}{2,}(?:-\p{Lu}+)?(?![\p{L}\d]))*(?![\p{L}\d])/gu;

/** Short words that are never an abbreviation. */
const COMMON = new Set(
  'НЕ НЕТ НАДО ВСЕ ВСЕХ ВСЕМ ВАМ ВАС ВЫ МЫ НАМ НАС ТАК ЭТО БУДЕТ ТОЛЬКО ОЧЕНЬ ПРОСИМ ЕЩЕ УЖЕ ПОКА'.split(' '),
);

/** Where a text shouts: a long word in capitals, or three and more in a row. Names in quotes («ВОДОКАНАЛ») do not. */
export function capitalsIn(text: string): readonly { start: number; end: number }[] {
  const unquoted = text.replaceAll(/[«"“][^«»"“”]{1,60}[»"”]/gu, (name) => ' '.repeat(name.length));
  return [...unquoted.matchAll(RUN)]
    .filter(([run]) => {
      const all = run.match(/\p{Lu}+/gu) ?? [];
      if (all.every((word) => /^[IVXLCDM]+$/.test(word))) return false;
      if (all.length > 1 && all.some((word) => COMMON.has(word))) return true;
      const loud = all.filter((word) => !ABBREVIATION.test(word));
      return (
        loud.length > 0 || all.filter((word) => word.length >= 4 && /[АЕИОУЫЭЮЯ].*[АЕИОУЫЭЮЯЬ]/u.test(word)).length >= 2
      );
    })
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

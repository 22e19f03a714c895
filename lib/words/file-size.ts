import { words } from './words';

const KILO = 1024;

/** A size in bytes as a person says it: «340 КБ», «2,4 МБ», «73 ГБ». */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return words.files.kilobytes(kilobytes.toLocaleString(words.lang));
  const megabytes = bytes / KILO / KILO;
  const rounded = (size: number) => size.toLocaleString(words.lang, { maximumFractionDigits: size < 10 ? 1 : 0 });
  return megabytes < KILO
    ? words.files.megabytes(rounded(megabytes))
    : words.files.gigabytes(rounded(megabytes / KILO));
}

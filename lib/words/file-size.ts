import { words } from './words';

const KILO = 1024;

/** A size in bytes as a person says it: «340 КБ», «2,4 МБ». */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return words.files.kilobytes(kilobytes.toLocaleString(words.lang));
  const megabytes = bytes / KILO / KILO;
  return words.files.megabytes(megabytes.toLocaleString(words.lang, { maximumFractionDigits: megabytes < 10 ? 1 : 0 }));
}

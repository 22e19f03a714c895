import type { RegulationProfile } from '../regulation/schema';
import { civilWords } from './period-words';
import { words } from './words';

/** A local act by its requisites: «постановление от 12.01.2023 № 18»; what is blank in the act is left out. */
export function actWords({ kind, date, number }: RegulationProfile['act']): string {
  const day = date === null ? null : words.act.from(civilWords(date));
  return [kind, day, number === null ? null : words.act.number(number)].filter((part) => part !== null).join(' ');
}

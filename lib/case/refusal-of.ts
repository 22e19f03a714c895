import type { Refusal } from './decision';
import type { RefusalCode } from './refusals';

export interface RefusalDetails {
  /** Fills the gap in the words. */
  detail?: string;
  /** Null or '' is left out. */
  clause?: string | null;
}

export function refusalOf(
  code: RefusalCode,
  template: string,
  { detail = '', clause = null }: RefusalDetails,
): Refusal {
  const words = template.replace('{detail}', () => detail);
  return clause ? { code, words, clause } : { code, words };
}

import type { Refusal } from './decision';
import type { RefusalCode } from './refusals';

export interface RefusalDetails {
  /** Fills the gap in the words. */
  detail?: string;
  /** Null or '' is left out. */
  clause?: string | null;
}

/** A refusal in the words of a template, whose one gap `{detail}` is filled literally. */
export function refusalOf(
  code: RefusalCode,
  template: string,
  { detail = '', clause = null }: RefusalDetails,
): Refusal {
  const words = template.replace('{detail}', () => detail);
  return clause ? { code, words, clause } : { code, words };
}

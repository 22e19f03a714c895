import type { MessageKey } from '../../case/message';
import type { MessageDesign } from '../design';
import type { ButtonNodes } from './create-button';

/** One message on the page and the button that stands beside it. */
export interface Seat extends ButtonNodes {
  root: Element;
  design: MessageDesign;
  key: MessageKey;
  excerpt: string;
  /** When this message came to stand here, epoch ms. */
  since: number;
  /** What stood here when the pointer went down on the button. */
  aimed?: MessageKey;
  /** How often the button had to be put back beside this message; after `MAX_INSERTIONS` we give up. */
  insertions: number;
  /** Where we put the host: anywhere else it does not count. */
  parent: ParentNode | null;
}

/** A page that removes the button at every insertion wins after this many (platform.md §2.4, test 11). */
export const MAX_INSERTIONS = 20;

import type { ComposerDesign, MessageDesign } from '../design';

/** Fields of a design that a pack may replace. Which function reads an identity stays in the program. */
export const REPAIRABLE = {
  lists: ['root', 'ad', 'author', 'authorLink', 'text', 'more', 'date', 'link', 'stamp', 'photos', 'videos'],
  single: ['inner', 'textSkip'],
  /** Of the comment box, under `composer`. */
  composer: { lists: ['opener', 'box', 'account', 'person'], single: ['form', 'replyTarget'] },
} as const;

/** Selectors by field: ladders, and two single ones; those of the comment box apart. */
export type DesignRepair = Partial<
  Pick<MessageDesign, (typeof REPAIRABLE.lists)[number] | (typeof REPAIRABLE.single)[number]>
> & { composer?: Partial<ComposerDesign> };

/** An updated set of selectors, brought as a file: no new version of the program is needed when a site changes. */
export interface SelectorPack {
  format: 'v-rabotu-selectors-1';
  network: 'vk' | 'ok';
  /** Date it was made, `YYYY-MM-DD`. */
  made: string;
  /** By name of the design, e.g. `vk-react/post`. */
  designs: Readonly<Record<string, DesignRepair>>;
}

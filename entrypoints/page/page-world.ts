import type { SiteDesigns } from '../../lib/site/design';

/** What the first script of a page leaves in our isolated world for the one that is brought in later. */
export interface PageWorld {
  site: SiteDesigns;
  signal: AbortSignal;
}

/** Marks the isolated world of this version of the extension; an update gets a fresh one, without the mark. */
const NAME = Symbol.for('v-rabotu page');

/** The world as the first script left it; undefined where none runs. */
export function pageWorld(): PageWorld | undefined {
  return Reflect.get(globalThis, NAME) as PageWorld | undefined;
}

export function leavePageWorld(world: PageWorld): void {
  Reflect.set(globalThis, NAME, world);
}

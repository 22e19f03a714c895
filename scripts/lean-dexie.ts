import type { Plugin } from 'vite';

/**
 * Parts of Dexie that nothing of ours can reach: the journal keeps no cache of queries (`cache: 'disabled'` in
 * lib/journal/database.ts) and hangs no hooks on tables. Without these two lines the bundler sees what nobody uses.
 */
const UNUSED = ['this.use(cacheMiddleware);', 'this.use(hooksMiddleware);'];

/** Dexie in modern syntax (its package entry is ES5) without what is unused: 4.5 kB gzip less in the worker and the panel. */
export function leanDexie(): Plugin {
  return {
    name: 'lean-dexie',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] } }),
    transform(code, id) {
      if (!id.endsWith('/dexie/dist/modern/dexie.mjs')) return undefined;
      const missing = UNUSED.filter((line) => !code.includes(line));
      if (missing.length > 0) throw new Error(`This Dexie has no ${missing.join(', ')}: see scripts/lean-dexie.ts`);
      return UNUSED.reduce((rest, line) => rest.replace(line, ''), code);
    },
  };
}

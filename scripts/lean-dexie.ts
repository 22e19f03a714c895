import type { Plugin } from 'vite';

/**
 * Parts of Dexie that nothing of ours can reach, and what stands in their place: the journal keeps no cache of queries
 * (`cache: 'disabled'` in lib/journal/database.ts), hangs no hooks on tables and asks for nothing in any letter case. Then
 * the bundler sees what nobody uses.
 */
const UNUSED = [
  ['this.use(cacheMiddleware);', ''],
  ['this.use(hooksMiddleware);', ''],
  ['return addIgnoreCaseAlgorithm(', 'throw new Error("left out by scripts/lean-dexie.ts", '],
] as const;

/** Dexie in modern syntax (its package entry is ES5) without what is unused: 5 kB gzip less in the worker and the panel. */
export function leanDexie(): Plugin {
  return {
    name: 'lean-dexie',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] } }),
    transform(code, id) {
      if (!id.endsWith('/dexie/dist/modern/dexie.mjs')) return undefined;
      const missing = UNUSED.flatMap(([line]) => (code.includes(line) ? [] : line));
      if (missing.length > 0) throw new Error(`This Dexie has no ${missing.join(', ')}: see scripts/lean-dexie.ts`);
      return UNUSED.reduce((rest, [line, instead]) => rest.replaceAll(line, instead), code);
    },
  };
}

import type { Plugin } from 'vite';

const WRAPPER = /^\0virtual:wxt-(?:unlisted-script|background)-entrypoint\?/;
const IMPORT = /^import definition from "[^"]+";$/m;

/**
 * The worker and the scripts of a page without the wrapper WXT puts around each: it logs a crash, which in a production build
 * it does not, and the browser's console says by itself. A development build keeps it: it brings changes in.
 */
export function leanScripts(): Plugin {
  let isProduction = false;
  return {
    name: 'lean-scripts',
    configResolved({ mode }) {
      isProduction = mode === 'production';
    },
    transform(code, id) {
      if (!isProduction || !WRAPPER.test(id)) return undefined;
      const wanted = IMPORT.exec(code)?.[0];
      if (wanted === undefined) throw new Error('This WXT wraps scripts in another way: see scripts/lean-scripts.ts');
      return `${wanted}\nvoid definition.main();\n`;
    },
  };
}

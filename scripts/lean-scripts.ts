import type { Plugin } from 'vite';

const WRAPPER = /^\0virtual:wxt-(?:unlisted-script|background)-entrypoint\?/;
const IMPORT = /^import definition from "[^"]+";$/m;
/** Of WXT, for scripts that say more of themselves than what they do, and for builds that are of every browser at once. */
const DEFINE = /\/wxt\/dist\/utils\/define-(?:unlisted-script|background)\.mjs$/;
const DEFINED = /if \(arg == null \|\| typeof arg === "function"\) return { main: arg };\s+return arg;/;
const STYLE = /\/lib\/site\/button\/button-style\.ts$/;
const SPACES = /\s*([{}:;,]|!important)\s*/g;
/** Files whose strings are all CSS or names. */
const SELECTORS =
  /\/lib\/site\/(?:vk\/(?:classic|react|old-mobile|dialog)|ok\/(?:desktop|mobile)|fill\/composer-of)\.ts$/;
/** In an attribute's selector a value that is a name needs no quotes. */
const QUOTED = /=\\?"([A-Za-z_][\w-]*)\\?"\]/g;
const BROWSER = /\/@wxt-dev\/browser\/src\/index\.mjs$/;
const CHOICE = /globalThis\.browser\?\.runtime\?\.id\s+\? globalThis\.browser\s+: globalThis\.chrome/;

/**
 * The worker and the scripts of a page without what WXT puts around each: a wrapper that logs a crash, which in a production
 * build it does not, and the browser's console says by itself; and choices that are made when it is built. A development
 * build keeps all: it brings changes in.
 */
export function leanScripts(browser: string): Plugin {
  let isProduction = false;
  return {
    name: 'lean-scripts',
    configResolved({ mode }) {
      isProduction = mode === 'production';
    },
    transform(code, id) {
      if (!isProduction) return undefined;
      if (WRAPPER.test(id)) return `${found(code, IMPORT)}\nvoid definition();\n`;
      if (DEFINE.test(id)) return code.replace(found(code, DEFINED), 'return arg;');
      if (BROWSER.test(id))
        return code.replace(found(code, CHOICE), browser === 'firefox' ? 'globalThis.browser' : 'globalThis.chrome');
      if (STYLE.test(id)) return code.replaceAll(SPACES, '$1').replaceAll(';}', '}');
      if (SELECTORS.test(id)) return code.replaceAll(QUOTED, '=$1]').replaceAll(', ', ',');
      return undefined;
    },
  };
}

function found(code: string, what: RegExp): string {
  const part = what.exec(code)?.[0];
  if (part === undefined) throw new Error('This WXT writes its scripts in another way: see scripts/lean-scripts.ts');
  return part;
}

/**
 * Addresses of the files that the program of this page is built of; each name carries a hash of what is in it, so another
 * build has other names. Empty outside a built page.
 */
export function builtFiles(): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const preloaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  return [...scripts, ...preloaded.map(({ href }) => href)];
}

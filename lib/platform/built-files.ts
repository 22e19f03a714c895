/** «reports-BIXoZLFL.js»: as the build names a file by what is in it. */
const HASHED = /-[\w-]{8}\.js$/;

/**
 * Addresses of the files that the program of this page is built of, each named by a hash of what is in it, so that another
 * build has other names. null where a name says nothing: the page of a developer's server.
 */
export function builtFiles(): readonly string[] | null {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const preloaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
  const files = [...scripts, ...preloaded.map(({ href }) => href)];
  return files.length > 0 && files.every((file) => HASHED.test(file)) ? files : null;
}

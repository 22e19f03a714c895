import { parsedAddress } from '../../shape/parsed-address';

/**
 * An address of a page as an absolute http(s) URL with redirects of the networks decoded
 * (`/away.php?to=…` of VK, `st.link` of OK); null for anything else: `javascript:`, `data:`, broken ones.
 */
export function webAddress(href: string | null, base: URL): string | null {
  if (!href?.trim()) return null;
  const url = parse(href, base);
  if (url === null) return null;
  const away = url.pathname === '/away.php' ? url.searchParams.get('to') : url.searchParams.get('st.link');
  if (away === null) return url.href;
  return parse(away, base)?.href ?? null;
}

function parse(href: string, base: URL): URL | null {
  const url = parsedAddress(href, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

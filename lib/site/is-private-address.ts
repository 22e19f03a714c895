import { parsedAddress } from '../shape/parsed-address';

/** Is this a page of private messages of VK or OK? Whatever is taken there is answered in private. */
export function isPrivateAddress(address: string): boolean {
  const url = parsedAddress(address);
  return url !== null && PRIVATE.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
}

/** VK: `/im`, `/im/convo/…`, a community's `/gim123`, the mobile site's `/mail`; OK: `/messages/…`. General knowledge (C). */
const PRIVATE = [
  [/(?:^|\.)vk\.(?:com|ru)$/, /^\/(?:im|gim\d+|mail|write-?\d+)(?:\/|$)/],
  [/(?:^|\.)ok\.ru$/, /^\/(?:messages|dialogs)(?:\/|$)/],
] as const;

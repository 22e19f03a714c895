import type { AuthorContent, Network } from '../../lib/case/message';

/** By what an author is known again: the network's own id or address of him. null: a name alone proves nothing. */
export function authorKey(network: Network, author: Pick<AuthorContent, 'id' | 'url'> | null): string | null {
  const mark = author?.id ?? author?.url ?? null;
  return mark === null ? null : `${network}:${mark}`;
}

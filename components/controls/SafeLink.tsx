import type { ComponentChildren } from 'preact';
import { parsedAddress } from '../../lib/shape/parsed-address';

interface Props {
  href: string;
  children: ComponentChildren;
  class?: string;
}

/** A link out of the panel. An address that is not http or https came from a page and is shown as text only. */
export function SafeLink({ href, children, ...rest }: Props) {
  if (!isWebAddress(href)) return <span class={rest.class}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" class={rest.class}>
      {children}
    </a>
  );
}

function isWebAddress(href: string): boolean {
  const url = parsedAddress(href);
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** Where the arrow leads: said to those who do not see it. */
  back: string;
  onBack: () => void;
  children?: ComponentChildren;
}

/**
 * Top bar of a screen one level down. Its title takes the focus: what was pressed to come here is gone. A screen that turns
 * into another gives it a key, so that the focus goes to the new title.
 */
export function PageHead({ title, back, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="case__head">
      <button class="icon-button" type="button" aria-label={back} title={back} onClick={onBack}>
        ←
      </button>
      <h1 class="case__title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </header>
  );
}

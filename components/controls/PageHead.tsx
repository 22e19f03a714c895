import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** Where the arrow leads: said to those who do not see it. */
  back: string;
  onBack: () => void;
  children?: ComponentChildren;
}

/** Top bar of a screen one level down. */
export function PageHead({ title, back, onBack, children }: Props) {
  return (
    <header class="case__head">
      <button class="icon-button" type="button" aria-label={back} title={back} onClick={onBack}>
        ←
      </button>
      <h1 class="case__title">{title}</h1>
      {children}
    </header>
  );
}

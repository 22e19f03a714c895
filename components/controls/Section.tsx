import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** How many things are inside; shown beside the title. */
  count?: number;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of a screen that opens and closes. */
export function Section({ title, count, open = false, children }: Props) {
  return (
    <details class="section" open={open}>
      <summary class="section__head">
        <span class="section__title">{title}</span>
        {count !== undefined && <span class="section__count">{count}</span>}
      </summary>
      <div class="section__body">{children}</div>
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One part of «Данные»: what it is about, and what can be done. */
export function DataSection({ title, lead, children }: { title: string; lead?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="data-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

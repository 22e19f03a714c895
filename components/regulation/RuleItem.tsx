import type { ComponentChildren } from 'preact';
import type { Provenance } from '../../lib/regulation/schema';
import { ProvenanceNote } from './ProvenanceNote';

interface Props {
  label: string;
  /** Absent: the profile does not say where the rule stands. */
  provenance: Provenance | undefined;
  children?: ComponentChildren;
}

/** One rule of the act in a list: what it is, its clause, what it says, and why so. */
export function RuleItem({ label, provenance, children }: Props) {
  return (
    <li class="deadline">
      <p class="deadline__label">
        {label}
        {provenance && <span class="clause"> · {provenance.clause}</span>}
      </p>
      {children}
      {provenance && <ProvenanceNote of={provenance} />}
    </li>
  );
}

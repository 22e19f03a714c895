import type { ComponentChildren } from 'preact';
import type { Provenance as ProvenanceData } from '../../lib/regulation/schema';
import { Provenance } from './Provenance';

interface Props {
  label: string;
  /** Absent: the profile does not say where the rule stands. */
  provenance: ProvenanceData | undefined;
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
      {provenance && <Provenance of={provenance} />}
    </li>
  );
}

import { words } from '../../lib/words/words';
import type { ProofView } from '../demand-views';

/** What is still needed for approval, said while it can be mended. */
export function NeededProofs({ proofs }: { proofs: readonly ProofView[] }) {
  if (proofs.length === 0) return null;
  return (
    <div class="notice" role="status">
      <p class="notice__title">{words.drafting.needed}</p>
      <ul>
        {proofs.map((proof) => (
          <li key={proof.words}>
            {proof.words} <span class="clause">({proof.clause})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

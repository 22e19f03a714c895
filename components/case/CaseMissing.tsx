import { words } from '../../lib/words/words';

/** The case asked for is not in the journal. */
export function CaseMissing({ onBack }: { onBack: () => void }) {
  return (
    <main class="empty">
      <p>{words.caseScreen.missing}</p>
      <button class="button button--primary" type="button" onClick={onBack}>
        {words.caseScreen.back}
      </button>
    </main>
  );
}

import { words } from '../../lib/words/words';

/** The case asked for is not in the journal. */
export function CaseMissing({ onBack }: { onBack: () => void }) {
  return (
    <main class="empty">
      <h1 class="empty__title">{words.caseScreen.missing}</h1>
      <button class="button button--primary" type="button" onClick={onBack}>
        {words.caseScreen.back}
      </button>
    </main>
  );
}

import type { Network } from '../../lib/case/message';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';

/** What was not understood on the pages, and what can be done about it. */
export interface Trouble {
  network: Network;
  /** Names of fields: for the developer, not for the person. */
  fields: readonly string[];
  /** Writes a scrubbed fragment for a developer; absent where the page is gone. */
  onSaveSample?: () => Promise<Outcome>;
  onDismiss: () => void;
}

const it = words.shell.trouble;

/** Markup of a site changed: said quietly, with the way to work on. */
export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  return (
    <section class="notice notice--warning" aria-label={it.title}>
      <p class="notice__title">
        <span aria-hidden="true">⚠ </span>
        {it.title}
      </p>
      <p>{it.text(words.network[trouble.network])}</p>
      <details class="notice__details">
        <summary>{it.details}</summary>
        <ul>
          {trouble.fields.map((field) => (
            <li key={field}>
              <code>{field}</code>
            </li>
          ))}
        </ul>
      </details>
      <div class="notice__acts">
        {trouble.onSaveSample && (
          <ActionButton act={trouble.onSaveSample} done={words.common.saved}>
            {it.save}
          </ActionButton>
        )}
        <button class="button button--quiet" type="button" onClick={trouble.onDismiss}>
          {it.dismiss}
        </button>
      </div>
    </section>
  );
}

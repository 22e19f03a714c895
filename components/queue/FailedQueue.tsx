import { words } from '../../lib/words/words';

const it = words.queue.failed;

/** The journal cannot be read: what it means and what to do. */
export function FailedQueue({ why, onRetry }: { why: string; onRetry: () => void }) {
  return (
    <section class="notice notice--error" role="alert">
      <h1 class="notice__title">{it.title}</h1>
      <p>{it.text}</p>
      <button class="button button--primary" type="button" onClick={onRetry}>
        {words.common.retry}
      </button>
      <details class="notice__details">
        <summary>{it.details}</summary>
        <code>{why}</code>
      </details>
    </section>
  );
}

import { words } from '../../lib/words/words';

const it = words.queue.empty;

/** Nothing was taken yet: how to begin. */
export function EmptyQueue({ onOpenNetwork }: { onOpenNetwork: (network: 'vk' | 'ok') => void }) {
  return (
    <div class="empty">
      <h1 class="empty__title">{it.title}</h1>
      <ol class="empty__steps">
        {it.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="empty__acts">
        <button class="button button--primary" type="button" onClick={() => onOpenNetwork('vk')}>
          {it.openVk}
        </button>
        <button class="button" type="button" onClick={() => onOpenNetwork('ok')}>
          {it.openOk}
        </button>
      </div>
    </div>
  );
}

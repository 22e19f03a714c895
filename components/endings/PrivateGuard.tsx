import type { Signal } from '@preact/signals';
import { words } from '../../lib/words/words';

interface Props {
  /** Clause by which a private message is answered privately; null: the act is silent, the answer stays private anyway. */
  clause: string | null;
  confirmed: Signal<boolean>;
}

const it = words.endings.private;

/** A private message is answered in private: the person says that the private dialog stands open before the text goes out. */
export function PrivateGuard({ clause, confirmed }: Props) {
  return (
    <div class="notice notice--warning">
      <p>{it.lead(clause)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={confirmed.value}
          onChange={(event) => (confirmed.value = event.currentTarget.checked)}
        />
        <span>{it.confirm}</span>
      </label>
    </div>
  );
}

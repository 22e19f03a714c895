import type { ProfileFault } from '../../lib/regulation/read-profile';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';

const it = words.rules.editor;

/** What keeps a profile from being saved, place by place. */
export function ProfileFaults({ faults }: { faults: readonly ProfileFault[] }) {
  return (
    <div role="status">
      {faults.length === 0 ? (
        <p class="muted">{it.right}</p>
      ) : (
        <section class="notice notice--error">
          <p class="notice__title">{it.wrong(count(faults.length, 'fault'))}</p>
          <ul class="plain-list">
            {faults.map((fault) => (
              <li key={`${fault.place} ${fault.words}`}>
                <b>{fault.place}:</b> {fault.words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

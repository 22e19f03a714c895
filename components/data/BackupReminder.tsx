import { words } from '../../lib/words/words';

const it = words.shell.backup;

/** The last copy is old, or there is none: a line above the list, put off until tomorrow. */
export function BackupReminder({
  isNever,
  onMake,
  onLater,
}: {
  isNever: boolean;
  onMake: () => void;
  onLater: () => void;
}) {
  return (
    <section class="notice notice--warning" aria-label={it.title}>
      <p>{isNever ? it.none : it.old}</p>
      <div class="notice__acts">
        <button class="button" type="button" onClick={onMake}>
          {it.make}
        </button>
        <button class="button button--quiet" type="button" onClick={onLater}>
          {it.later}
        </button>
      </div>
    </section>
  );
}

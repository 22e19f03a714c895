import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import type { SavedView } from './queue-filter';

interface Props {
  views: readonly SavedView[];
  onPick: (view: SavedView) => void;
  onSave: (name: string) => void;
  onRemove: (name: string) => void;
}

const it = words.lists;

/** Lists under names of the person's own: one press brings tab, search and filters back. */
export function SavedViews({ views, onPick, onSave, onRemove }: Props) {
  const name = useSignal('');
  return (
    <details class="filters__more">
      <summary>{it.views(views.length)}</summary>
      <ul class="views">
        {views.map((view) => (
          <li class="views__item" key={view.name}>
            <button class="button" type="button" onClick={() => onPick(view)}>
              {view.name}
            </button>
            <button
              class="icon-button"
              type="button"
              aria-label={it.removeView(view.name)}
              onClick={() => onRemove(view.name)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        class="views__new"
        onSubmit={(event) => {
          event.preventDefault();
          const given = name.value.trim();
          if (given === '') return;
          onSave(given);
          name.value = '';
        }}
      >
        <input
          class="input"
          aria-label={it.viewName}
          placeholder={it.viewName}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {it.saveView}
        </button>
      </form>
    </details>
  );
}

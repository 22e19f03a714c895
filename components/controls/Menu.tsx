import { useId, useRef } from 'preact/hooks';
import type { Choice } from '../view-models';

interface Props {
  /** What the button is called, for those who do not see «⋯». */
  label: string;
  items: readonly Choice[];
  onPick: (id: string) => void;
}

/** Secondary acts behind one button, in a native popover: Escape and a click elsewhere close it. */
export function Menu({ label, items, onPick }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  if (items.length === 0) return null;
  return (
    <div class="menu">
      <button class="button menu__button" type="button" popovertarget={id} aria-label={label} title={label}>
        ⋯
      </button>
      <div class="menu__list" id={id} popover="auto" ref={popover}>
        {items.map((item) => (
          <button
            class="menu__item"
            type="button"
            key={item.id}
            onClick={() => {
              popover.current?.hidePopover();
              onPick(item.id);
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}

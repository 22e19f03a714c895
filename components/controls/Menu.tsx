import { useId, useRef } from 'preact/hooks';
import type { Choice } from '../view-models';

interface Props {
  /** What the button is called, for those who do not see «⋯». */
  label: string;
  items: readonly Choice[];
  onPick: (id: string) => void;
}

/** Secondary acts behind one button, in a native popover: Escape and a click elsewhere close it, arrows go through it. */
export function Menu({ label, items, onPick }: Props) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  if (items.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way === undefined || !popover.current?.matches(':popover-open')) return;
    event.preventDefault();
    const buttons = [...popover.current.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((Math.max(at, way < 0 ? 0 : -1) + way) % buttons.length)?.focus();
  };
  return (
    <div class="menu" onKeyDown={onKeyDown}>
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

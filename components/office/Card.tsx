import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** What else is known, a line each; empty lines are left out. */
  lines: readonly string[];
  isFaded?: boolean;
  children: ComponentChildren;
}

/** One entry of a list of the office, with what can be done to it. */
export function Card({ title, lines, isFaded = false, children }: Props) {
  return (
    <li class={isFaded ? 'entry entry--faded' : 'entry'}>
      <p class="entry__title">{title}</p>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p class="entry__line" key={line}>
            {line}
          </p>
        ))}
      <div class="entry__acts">{children}</div>
    </li>
  );
}

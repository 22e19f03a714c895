import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words/words';
import type { CaseView } from '../view-models';

interface Props {
  turn: CaseView['turn'];
  /** The form of the act. */
  children: ComponentChildren;
}

const it = words.turn;

/** An act that belongs to another person of the office: says whose it is; the form stays at hand behind one press. */
export function OthersTurn({ turn, children }: Props) {
  if (turn === null) return <>{children}</>;
  return (
    <>
      <p class="notice">{it.whose(turn.role, turn.people.join(', '))}</p>
      <details class="more">
        <summary>{it.anyway}</summary>
        {children}
      </details>
    </>
  );
}

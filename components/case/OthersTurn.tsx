import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import type { CaseView } from '../view-models';

interface Props {
  turn: CaseView['turn'];
  actions: Pick<CaseActions, 'workAs'>;
  /** The form of the act. */
  children: ComponentChildren;
}

const it = words.turn;

/** An act that belongs to another person of the office: says whose it is; he takes over with one press. */
export function OthersTurn({ turn, actions, children }: Props) {
  if (turn === null) return <>{children}</>;
  return (
    <>
      <p class="notice">{it.whose(turn.role, turn.people.map(({ name }) => name).join(', '))}</p>
      <div class="form__acts">
        {turn.people.map(({ id, name }) => (
          <ActionButton key={id} act={() => actions.workAs(id)}>
            {it.as(name)}
          </ActionButton>
        ))}
      </div>
      <p class="field__hint">{it.hint}</p>
    </>
  );
}

import { words } from '../../lib/words/words';
import { Refusal } from '../controls/Refusal';
import { useAction } from '../controls/use-action';
import type { Outcome } from '../view-models';

interface Props {
  on: boolean;
  onSet: (on: boolean) => Promise<Outcome>;
}

const it = words.office.fourEyes;

/** Whether nobody may approve a text of his own; kept as soon as it is ticked. */
export function FourEyes({ on, onSet }: Props) {
  const action = useAction();
  return (
    <section>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const tick = event.currentTarget;
            const wanted = tick.checked;
            // What was refused is not shown as done.
            void action
              .run(() => onSet(wanted))
              .then((done) => {
                if (!done) tick.checked = on;
              });
          }}
        />
        <span>{it.label}</span>
      </label>
      <p class="field__hint">{it.hint}</p>
      <Refusal text={action.refusal.value} />
    </section>
  );
}

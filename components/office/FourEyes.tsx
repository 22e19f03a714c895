import { useSignal } from '@preact/signals';
import { words } from '../../lib/words/words';
import { Refusal } from '../controls/Refusal';
import { useAction } from '../controls/use-action';
import type { Outcome } from '../view-models';

interface Props {
  on: boolean;
  onSet: (on: boolean) => Promise<Outcome>;
}

const it = words.office.fourEyes;

/** Whether nobody may approve a text of his own; kept as soon as it is ticked, and not shown as done where it was refused. */
export function FourEyes({ on, onSet }: Props) {
  const action = useAction();
  const wanted = useSignal<boolean | null>(null);
  return (
    <section class="form">
      <label class="check">
        <input
          type="checkbox"
          checked={wanted.value ?? on}
          onChange={(event) => {
            const picked = event.currentTarget.checked;
            wanted.value = picked;
            void action
              .run(() => onSet(picked))
              .then((done) => {
                if (!done) wanted.value = on;
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

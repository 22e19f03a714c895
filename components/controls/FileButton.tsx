import type { Outcome } from '../view-models';
import { Refusal } from './Refusal';
import { useAction } from './use-action';

interface Props {
  label: string;
  accept: string;
  onFile: (file: File) => Promise<Outcome>;
}

/** A button that opens a file; what was wrong with the file is said beside it. */
export function FileButton({ label, accept, onFile }: Props) {
  const action = useAction();
  return (
    <div>
      <label class="button">
        {label}
        <input
          class="visually-hidden"
          type="file"
          accept={accept}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void action.run(() => onFile(file)).then(() => (input.value = ''));
          }}
        />
      </label>
      <Refusal text={action.refusal.value} />
    </div>
  );
}

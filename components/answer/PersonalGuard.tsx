import type { Signal } from '@preact/signals';
import type { Finding } from '../../lib/text/check/answer-rule';
import { words } from '../../lib/words/words';
import { Remark } from './Remark';

interface Props {
  text: string;
  findings: readonly Finding[];
  confirmed: Signal<boolean>;
}

const it = words.answerCheck;

/** Personal data in a text that everybody will read: it goes out once a person has said that it may, and that is noted. */
export function PersonalGuard({ text, findings, confirmed }: Props) {
  return (
    <div class="notice notice--warning" role="alert">
      <Remark rule="personalData" text={text} places={findings} />
      <label class="check">
        <input
          type="checkbox"
          checked={confirmed.value}
          onChange={(event) => (confirmed.value = event.currentTarget.checked)}
        />
        <span>{it.guard.confirm}</span>
      </label>
    </div>
  );
}

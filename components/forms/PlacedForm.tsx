import { useContext } from 'preact/hooks';
import { capital } from '../../lib/words/capital';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Form } from '../controls/Form';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';

interface Props {
  draftId: string;
  isNetwork: boolean;
  /** What the act calls it where the answer goes elsewhere: «направлено в Департамент». */
  stopLabel: string;
  primary: boolean;
  onPlaced: CaseActions['place'];
}

const it = words.forms.place;

/** «Размещено», or what the act calls it: where the answer stands and since which minute. */
export function PlacedForm({ draftId, isNetwork, stopLabel, primary, onPlaced }: Props) {
  const name = `${draftId}/placed`;
  const isTimed = useContext(TypedContext).look(`${name}/at`).value !== '';
  return (
    <div class="placed">
      <h3 class="placed__title">{it.placedTitle}</h3>
      <Form
        name={name}
        submit={isNetwork ? it.doneNetwork : capital(stopLabel)}
        primary={primary}
        onSubmit={(read) =>
          onPlaced({
            draftId,
            url: read('url').trim(),
            placedAt: read('at') || null,
            placedReason: isTimed ? read('reason').trim() : '',
          })
        }
      >
        <TextField
          name="url"
          label={isNetwork ? it.url : words.endings.transfer.url}
          {...(isNetwork ? { hint: it.urlHint } : {})}
          type="url"
          check={(typed) => (/^https?:\/\/\S+\.\S+/.test(typed) ? null : it.urlBad)}
        />
        <TextField name="at" label={it.at} hint={it.atHint} type="datetime-local" />
        {isTimed && <TextField name="reason" label={it.reason} required={it.reasonMissing} />}
      </Form>
    </div>
  );
}

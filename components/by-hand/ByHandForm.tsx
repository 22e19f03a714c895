import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { CheckField } from '../controls/CheckField';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { Outcome } from '../view-models';

/** What was typed of a message from elsewhere. Times are the office's wall clock, `YYYY-MM-DDTHH:MM`; null: not said. */
export interface ByHandInput {
  source: string;
  url: string;
  text: string;
  author: string;
  receivedAt: string | null;
  publishedAt: string | null;
  isRead: boolean;
  isPrivate: boolean;
  isAnother: boolean;
}

interface Props {
  /** Number of the case that holds a link, null where there is none. */
  caseOf: (url: string) => Promise<number | null>;
  onSubmit: (input: ByHandInput) => Promise<Outcome>;
}

const it = words.office.byHand;
const NAME = 'by-hand';
const [INCIDENTS] = it.sources;

/** A message that did not come from a page of VK or OK: its clocks run like those of one that did. */
export function ByHandForm({ caseOf, onSubmit }: Props) {
  const typed = useContext(TypedContext);
  const twin = useSignal<number | null>(null);
  const submit = async (read: (field: string) => string): Promise<Outcome> => {
    const url = read('url').trim();
    const isAnother = read('another') === 'yes';
    twin.value = url === '' ? null : await caseOf(url);
    if (twin.value !== null && !isAnother) return { done: false, refusal: it.again(twin.value) };
    return onSubmit({
      source: read('source'),
      url,
      text: read('text').trim(),
      author: read('author').trim(),
      receivedAt: read('received') || null,
      publishedAt: read('published') || null,
      isRead: read('source') !== INCIDENTS || read('read') === 'yes',
      isPrivate: read('private') === 'yes',
      isAnother,
    });
  };
  return (
    <Form name={NAME} submit={it.submit} primary onSubmit={submit}>
      <SelectField
        name="source"
        label={it.source}
        choices={it.sources.map((source) => ({ id: source, label: source }))}
        empty={words.common.notChosen}
        required={it.sourceMissing}
      />
      <TextArea name="text" label={it.text} required={it.textMissing} rows={5} />
      <TextField
        name="url"
        label={it.url}
        type="url"
        check={(url) => (/^https?:\/\/\S+$/i.test(url) ? null : it.urlWrong)}
      />
      {twin.value !== null && <CheckField name="another" label={it.other} />}
      <TextField name="author" label={it.author} />
      <TextField name="received" label={it.received} type="datetime-local" hint={it.receivedHint} />
      <TextField name="published" label={it.published} type="datetime-local" />
      <CheckField name="private" label={it.private} />
      {typed.look(`${NAME}/source`).value === INCIDENTS && (
        <>
          <CheckField name="read" label={it.read} />
          <p class="field__hint">{it.readHint}</p>
        </>
      )}
    </Form>
  );
}

import { keywordsOf } from '../../lib/office/import/keywords-of';
import { TEMPLATE_KINDS, type Template } from '../../lib/office/template';
import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { Outcome } from '../view-models';

export type TemplateInput = Omit<Template, 'id'>;

interface Props {
  /** null: a new one. */
  template: Template | null;
  topics: readonly string[];
  onSave: (input: TemplateInput) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.templates.list;

/** One template: what it is for, its topics, its text with gaps in braces. */
export function TemplateForm({ template, topics, onSave, onDone }: Props) {
  return (
    <Form
      name={`office/templates/${template?.id ?? 'new'}`}
      submit={words.common.save}
      primary
      onDone={onDone}
      onSubmit={async (read) => {
        const kind = TEMPLATE_KINDS.find((id) => id === read('kind'));
        if (kind === undefined) return { done: false, refusal: it.kindMissing };
        return onSave({
          title: read('title').trim(),
          kind,
          topics: keywordsOf(read('topics')),
          text: read('text').trim(),
        });
      }}
    >
      <TextField name="title" label={it.title} initial={template?.title ?? ''} required={it.titleMissing} />
      <SelectField
        name="kind"
        label={it.kind}
        choices={TEMPLATE_KINDS.map((id) => ({ id, label: words.templates.kinds[id] }))}
        empty={words.common.notChosen}
        initial={template?.kind ?? ''}
        required={it.kindMissing}
      />
      <TextArea
        name="text"
        label={it.text}
        hint={it.textHint}
        initial={template?.text ?? ''}
        required={it.textMissing}
        rows={6}
      />
      <TextField
        name="topics"
        label={it.topics}
        hint={it.topicsHint}
        initial={template?.topics.join(', ') ?? ''}
        offers={topics}
      />
    </Form>
  );
}

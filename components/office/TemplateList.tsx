import { useSignal } from '@preact/signals';
import { findTemplates } from '../../lib/office/find-templates';
import { TEMPLATE_KINDS, type Template } from '../../lib/office/template';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import type { Outcome } from '../view-models';
import { Card } from './Card';
import { TemplateForm, type TemplateInput } from './TemplateForm';

interface Props {
  templates: readonly Template[];
  /** Names of the office's topics, offered while typing. */
  topics: readonly string[];
  /** `id` null: a new one. */
  onSave: (id: string | null, input: TemplateInput) => Promise<Outcome>;
  onRemove: (id: string) => Promise<Outcome>;
}

const it = words.templates.list;

/** Texts prepared beforehand, by kind and topic, found by any word. */
export function TemplateList({ templates, topics, onSave, onRemove }: Props) {
  const opened = useSignal<Template | 'new' | null>(null);
  const query = useSignal('');
  const kind = useSignal('');
  const edited = opened.value;
  const found = findTemplates(templates, query.value, { kind: null, topic: null }).filter(
    (one) => kind.value === '' || one.kind === kind.value,
  );
  const close = () => (opened.value = null);
  return (
    <>
      <p class="lead">{it.hint}</p>
      <button class="button button--primary" type="button" onClick={() => (opened.value = 'new')}>
        {it.add}
      </button>
      <label class="field">
        <span class="field__label">{words.templates.search}</span>
        <input
          class="input"
          type="search"
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field__label">{it.kind}</span>
        <select class="input" value={kind.value} onChange={(event) => (kind.value = event.currentTarget.value)}>
          <option value="">{it.anyKind}</option>
          {TEMPLATE_KINDS.map((id) => (
            <option key={id} value={id}>
              {words.templates.kinds[id]}
            </option>
          ))}
        </select>
      </label>
      <p class="muted" role="status">
        {templates.length === 0 ? it.empty : found.length === 0 ? words.lists.nothing : ''}
      </p>
      <ul class="entries">
        {found.map((template) => (
          <Card
            key={template.id}
            title={template.title}
            lines={[[words.templates.kinds[template.kind], ...template.topics].join(', '), template.text]}
          >
            <button
              class="button button--quiet"
              type="button"
              aria-label={words.office.editNamed(template.title)}
              onClick={() => (opened.value = template)}
            >
              {words.office.edit}
            </button>
            <ActionButton
              kind="quiet"
              label={words.office.removeNamed(template.title)}
              act={() => onRemove(template.id)}
            >
              {words.common.remove}
            </ActionButton>
          </Card>
        ))}
      </ul>
      {edited !== null && (
        <Dialog title={edited === 'new' ? it.add : it.edit} onClose={close}>
          <TemplateForm
            template={edited === 'new' ? null : edited}
            topics={topics}
            onSave={(input) => onSave(edited === 'new' ? null : edited.id, input)}
            onDone={close}
          />
        </Dialog>
      )}
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import { findTemplates } from '../../lib/office/find-templates';
import type { Template, TemplateKind } from '../../lib/office/template';
import { filled, slotsOf } from '../../lib/text/slots';
import { words } from '../../lib/words/words';
import { Dialog } from '../controls/Dialog';
import { AnswerDeskContext } from './answer-desk';
import { SlotFields } from './SlotFields';

interface Props {
  kind: TemplateKind;
  onPick: (text: string) => void;
  onClose: () => void;
}

const it = words.templates;

/** Templates by any word of theirs; what a picked one still lacks is asked before it goes into the text. */
export function TemplatePicker({ kind, onPick, onClose }: Props) {
  const desk = useContext(AnswerDeskContext);
  const query = useSignal('');
  const picked = useSignal<Template | null>(null);
  if (desk === null) return null;
  const { values, topic } = desk;
  const found = findTemplates(desk.templates, query.value, { kind, topic });
  const pick = (template: Template) => {
    const isWhole = slotsOf(template.text).every((slot) => (values[slot] ?? '') !== '');
    if (isWhole) onPick(filled(template.text, values));
    else picked.value = template;
  };
  return (
    <Dialog title={picked.value?.title ?? it.pick} onClose={onClose}>
      {picked.value === null ? (
        <>
          <label class="field">
            <span class="field__label">{it.search}</span>
            <input
              class="input"
              type="search"
              value={query.value}
              onInput={(event) => (query.value = event.currentTarget.value)}
              onKeyDown={keepFromForm(() => found[0] && pick(found[0]))}
            />
          </label>
          <p class="muted" role="status">
            {found.length === 0 ? it.nothing : ''}
          </p>
          <ul class="templates">
            {found.map((template) => (
              <li key={template.id}>
                <button class="template" type="button" onClick={() => pick(template)}>
                  <b>{template.title}</b>
                  <span class="template__kind">{[it.kinds[template.kind], ...template.topics].join(', ')}</span>
                  <span class="template__text">{template.text}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <SlotFields
          key={picked.value.id}
          text={picked.value.text}
          known={values}
          onDone={(text) => onPick(text)}
          onBack={() => (picked.value = null)}
        />
      )}
    </Dialog>
  );
}

/** Enter picks here; the form around must not be sent by it. */
function keepFromForm(act: () => void) {
  return (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

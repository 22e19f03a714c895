import { useSignal } from '@preact/signals';
import { useContext, useRef } from 'preact/hooks';
import type { AnswerContext, Finding } from '../../lib/text/check/answer-rule';
import { words } from '../../lib/words/words';
import { FieldFrame } from '../controls/FieldFrame';
import { useField } from '../controls/use-field';
import { AnswerDeskContext } from './answer-desk';
import { AnswerHints } from './AnswerHints';
import { AnswerStandard } from './AnswerStandard';
import { insertAtCursor } from './insert-at-cursor';
import { NetworkPreview } from './NetworkPreview';
import { SameAnswers } from './SameAnswers';
import { TemplatePicker } from './TemplatePicker';
import { useFindings } from './use-findings';

interface Props {
  name: string;
  label: string;
  kind: AnswerContext['kind'];
  initial?: string;
  hint: string;
  required: string;
}

/** The text of an answer while it is written: remarks on it, how it will look, how much room is left. */
export function AnswerField({ name, label, kind, initial = '', hint, required }: Props) {
  const { id, value, error } = useField(name, initial, (typed) => (typed.trim() === '' ? required : null));
  const area = useRef<HTMLTextAreaElement>(null);
  const desk = useContext(AnswerDeskContext);
  const read = useFindings(value.value, kind);
  const picking = useSignal(false);
  const insert = (text: string) => {
    picking.value = false;
    // The field takes a text once nothing modal stands over it.
    setTimeout(() => area.current && insertAtCursor(area.current, text));
  };
  const show = ({ start, end }: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <>
      <FieldFrame id={id} label={label} hint={hint} error={error} required>
        {(described) => (
          <textarea
            class="input input--area"
            id={id}
            ref={area}
            rows={7}
            value={value.value}
            onInput={(event) => (value.value = event.currentTarget.value)}
            aria-invalid={error !== null}
            aria-describedby={described}
            aria-required
          />
        )}
      </FieldFrame>
      {desk !== null && (
        <div>
          <button class="button" type="button" onClick={() => (picking.value = true)}>
            {words.templates.open}
          </button>
        </div>
      )}
      {picking.value && <TemplatePicker kind={kind} onPick={insert} onClose={() => (picking.value = false)} />}
      {desk !== null && <AnswerHints text={read.value.text} findings={read.value.findings} onShow={show} />}
      <AnswerStandard />
      {desk !== null && <SameAnswers text={read.value.text} />}
      {desk?.limit && value.value.trim() !== '' && <NetworkPreview text={value.value} limit={desk.limit} />}
    </>
  );
}

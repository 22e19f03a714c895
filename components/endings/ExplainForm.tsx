import { useContext } from 'preact/hooks';
import { dateWords } from '../../lib/words/date-time-words';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { AnswerField } from '../answer/AnswerField';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import { useOfficeClock } from '../controls/use-office-clock';
import type { EndingActions } from './ending-actions';
import type { ExplainView } from './endings-view';

interface Props {
  caseId: string;
  explain: ExplainView;
  onSubmit: EndingActions['explain'];
  onDone: () => void;
}

const it = words.endings.explain;

/** What each named evidence must put into the text: the field whose words must stand there. */
const FIELD_OF: Readonly<Record<string, string>> = {
  competentBody: 'body',
  contact: 'contact',
  earlierAnswers: 'dates',
};

/** An explanation by the coordinator himself: the ground says what the text must name, and the text is checked for it. */
export function ExplainForm({ caseId, explain, onSubmit, onDone }: Props) {
  const { now, zone } = useOfficeClock();
  const typed = useContext(TypedContext);
  const name = `${caseId}/explain`;
  const known = explain.earlierAnswers.map((at) => dateWords(at, zone)).join(', ');
  const groundId = typed.look(`${name}/ground`).value;
  const ground = explain.grounds.find(({ id }) => id === groundId);
  const asks = (evidence: string) => ground?.requires.includes(evidence) ?? false;
  const value = (field: string, otherwise = '') => typed.look(`${name}/${field}`, otherwise).value.trim();
  return (
    <Form
      name={name}
      submit={it.submit}
      primary
      onDone={onDone}
      onSubmit={async (read) => {
        const text = read('text').trim();
        const missing = (ground?.requires ?? [])
          .map((evidence) => read(FIELD_OF[evidence] ?? '').trim())
          .find((part) => !text.includes(part));
        if (missing !== undefined) return { done: false, refusal: it.notInText(missing) };
        return onSubmit({ groundId, text, supplies: ground?.requires ?? [] });
      }}
    >
      <p class="lead">{it.lead(explain.role, explain.clause)}</p>
      {explain.dueAt !== null && (
        <p class={explain.dueAt < now.value ? 'lead left--overdue' : 'lead'}>
          {(explain.dueAt < now.value ? it.expired : it.due)(dueWords(explain.dueAt, now.value, zone))}
        </p>
      )}
      <SelectField
        name="ground"
        label={it.ground}
        choices={explain.grounds}
        empty={words.common.notChosen}
        required={it.groundMissing}
      />
      {asks('competentBody') && <TextField name="body" label={it.body} required={it.bodyMissing} />}
      {asks('contact') && <TextField name="contact" label={it.contact} required={it.contactMissing} />}
      {asks('earlierAnswers') && (
        <TextField name="dates" label={it.dates} hint={it.datesHint} initial={known} required={it.datesMissing} />
      )}
      {ground && (
        <AnswerField
          name="text"
          kind="explanation"
          label={it.text}
          hint={it.textHint}
          initial={textFor(groundId, value('body'), value('contact'), value('dates', known))}
          required={it.textMissing}
        />
      )}
    </Form>
  );
}

function textFor(groundId: string, body: string, contact: string, dates: string): string {
  if (groundId === 'notOurs') return it.texts.notOurs(body, contact);
  if (groundId === 'answeredBefore') return it.texts.answeredBefore(dates);
  return groundId === 'abuse' ? it.texts.abuse : '';
}

import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { Classification } from '../case-actions';
import { Form } from '../controls/Form';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { TypedContext } from '../controls/typed';
import type { ClassificationView, Outcome } from '../view-models';
import { Suggestions } from './Suggestions';

interface Props {
  caseId: string;
  facts: ClassificationView;
  onSubmit: (input: Classification) => Promise<Outcome>;
  onDone?: () => void;
  primary?: boolean;
}

const it = words.forms.classify;

/** Topic, place, importance. What the profile demands is required; dictionaries are offered, free words are taken. */
export function ClassifyForm({ caseId, facts, onSubmit, onDone = () => {}, primary = false }: Props) {
  const demanded = (field: ClassificationView['required'][number], missing: string) =>
    facts.required.includes(field) ? missing : undefined;
  const name = `${caseId}/classify`;
  const typed = useContext(TypedContext);
  const { suggestions } = facts;
  const usual = (field: 'topic' | 'place') => {
    const who = suggestions.usual[field][typed.look(`${name}/${field}`, facts[field]).value.trim()];
    return who === undefined ? undefined : words.office.suggested.usual(who);
  };
  return (
    <Form
      name={name}
      submit={it.submit}
      primary={primary}
      onDone={onDone}
      onSubmit={(read) =>
        onSubmit({
          topic: read('topic').trim(),
          place: read('place').trim(),
          severity: read('severity').trim(),
          handling: facts.handlings.length > 0 ? read('handling') : facts.handling,
          source: facts.required.includes('source') ? read('source').trim() : facts.source,
        })
      }
    >
      <TextField
        name="topic"
        label={it.topic}
        initial={facts.topic}
        offers={facts.topics}
        hint={usual('topic')}
        required={demanded('topic', it.topicMissing)}
      />
      <Suggestions typedKey={`${name}/topic`} field={it.topic} initial={facts.topic} suggestions={suggestions.topic} />
      <TextField
        name="place"
        label={it.place}
        hint={usual('place') ?? it.placeHint}
        initial={facts.place}
        offers={facts.places}
        required={demanded('place', it.placeMissing)}
      />
      <Suggestions typedKey={`${name}/place`} field={it.place} initial={facts.place} suggestions={suggestions.place} />
      {facts.severities.length > 0 ? (
        <SelectField
          name="severity"
          label={it.severity}
          choices={facts.severities}
          empty={it.severityEmpty}
          initial={facts.severity}
          required={demanded('severity', it.severityMissing)}
        />
      ) : (
        <TextField
          name="severity"
          label={it.severity}
          initial={facts.severity}
          required={demanded('severity', it.severityMissing)}
        />
      )}
      {facts.handlings.length > 0 && (
        <SelectField
          name="handling"
          label={it.handling}
          choices={facts.handlings}
          empty={it.handlingEmpty}
          initial={facts.handling}
          required={demanded('handling', it.handlingMissing)}
        />
      )}
      {facts.required.includes('source') && (
        <TextField name="source" label={it.source} initial={facts.source} required={it.sourceMissing} />
      )}
    </Form>
  );
}

import { useContext } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { TypedContext } from '../controls/typed';
import type { SuggestionView } from './suggestion-view';

interface Props {
  /** Of the field that a pick fills. */
  typedKey: string;
  field: string;
  /** What the case has now. */
  initial: string;
  suggestions: readonly SuggestionView[];
}

const it = words.office.suggested;

/** Buttons that fill a field with what the text seems to be about, each with the words that say so. */
export function Suggestions({ typedKey, field, initial, suggestions }: Props) {
  const value = useContext(TypedContext).look(typedKey, initial);
  const offered = suggestions.filter(({ name }) => name !== value.value);
  if (offered.length === 0) return null;
  return (
    <div class="suggested" role="group" aria-label={it.title(field)}>
      <p class="field__hint">{it.title(field)}</p>
      <ul class="suggested__list">
        {offered.map(({ name, reasons }) => (
          <li key={name}>
            <button class="button" type="button" aria-label={it.pick(name)} onClick={() => (value.value = name)}>
              {name}
            </button>
            <p class="suggested__why">
              {reasons.map(({ before, word, after }) => (
                <span key={`${before}${word}`}>
                  {before}
                  <mark>{word}</mark>
                  {after}{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

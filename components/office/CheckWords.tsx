import { useSignal } from '@preact/signals';
import { folded } from '../../lib/text/check/cyrillic';
import { WORD_LISTS, type OwnWords, type WordListId } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import { Section } from '../controls/Section';
import type { Outcome } from '../view-models';
import { CheckWordForm, type CheckWordInput } from './CheckWordForm';

interface Props {
  own: OwnWords;
  onAdd: (input: CheckWordInput) => Promise<Outcome>;
  /** Switches words on or off; one's own are dropped when switched off. */
  onSwitch: (list: WordListId, text: string, on: boolean) => Promise<Outcome>;
}

const it = words.templates.checkWords;
const IDS = Object.keys(WORD_LISTS) as WordListId[];

/** The lists by which answers are read, each with its source; words can be switched off and added. */
export function CheckWords({ own, onAdd, onSwitch }: Props) {
  const adding = useSignal(false);
  const query = useSignal('');
  return (
    <>
      <p class="lead">{it.hint}</p>
      <button class="button button--primary" type="button" onClick={() => (adding.value = true)}>
        {it.add}
      </button>
      <label class="field">
        <span class="field__label">{it.find}</span>
        <input
          class="input"
          type="search"
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      </label>
      <div class="sections">
        {IDS.map((id) => (
          <WordSection key={id} id={id} own={own} query={query.value} onSwitch={onSwitch} />
        ))}
      </div>
      {adding.value && (
        <Dialog title={it.add} onClose={() => (adding.value = false)}>
          <CheckWordForm onAdd={onAdd} onDone={() => (adding.value = false)} />
        </Dialog>
      )}
    </>
  );
}

function WordSection({
  id,
  own,
  query,
  onSwitch,
}: Pick<Props, 'own' | 'onSwitch'> & { id: WordListId; query: string }) {
  const sought = folded(query.trim().toLocaleLowerCase('ru'));
  const all = [
    ...own.added.filter(({ list }) => list === id).map((one) => ({ ...one, isOwn: true, isOff: false })),
    ...WORD_LISTS[id].phrases.map((phrase: { text: string; instead?: string }) => ({
      text: phrase.text,
      instead: phrase.instead ?? '',
      isOwn: false,
      isOff: own.off.some(({ list, text }) => list === id && text === phrase.text),
    })),
  ].filter(({ text }) => text.includes(sought));
  if (all.length === 0) return null;
  return (
    <Section title={it.lists[id]} count={all.length}>
      <p class="field__hint">{it.source(WORD_LISTS[id].source)}</p>
      <ul class="check-words">
        {all.map(({ text, instead, isOwn, isOff }) => (
          <li class="check-words__line" key={text}>
            <span class={isOff ? 'muted' : ''}>
              {[text, instead].filter(Boolean).join(' → ')}
              {(isOwn || isOff) && <span class="muted">{` (${isOff ? it.off : it.own})`}</span>}
            </span>
            <ActionButton
              kind="quiet"
              label={isOff ? words.office.restoreNamed(text) : words.office.removeNamed(text)}
              act={() => onSwitch(id, text, isOff)}
            >
              {isOff ? words.office.restore : words.common.remove}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

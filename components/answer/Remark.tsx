import type { AnswerRule, Finding } from '../../lib/text/check/answer-rule';
import { words } from '../../lib/words/words';

interface Props {
  rule: AnswerRule;
  text: string;
  places: readonly Finding[];
  /** Shows the place in the field; absent: places are only quoted. */
  onShow?: ((finding: Finding) => void) | undefined;
}

const it = words.answerCheck;

/** All that one rule has to say of a text: where, why, what to do. */
export function Remark({ rule, text, places, onShow }: Props) {
  const said = it.rules[rule];
  return (
    <>
      <p class="hint__title">{said.title}</p>
      <ul class="hint__places">
        {places.map((place) => (
          <li key={`${place.start} ${place.end}`}>
            {place.kind !== undefined && `${it.kinds[place.kind]}: `}
            <Quote text={text} place={place} onShow={onShow} />
            {place.instead !== undefined && ` → ${place.instead}`}
          </li>
        ))}
      </ul>
      <p class="hint__why">
        {said.why} {said.advice}
      </p>
    </>
  );
}

function Quote({ text, place, onShow }: Pick<Props, 'text' | 'onShow'> & { place: Finding }) {
  const quote = words.common.quote(shortened(text.slice(place.start, place.end)));
  if (onShow === undefined) return <span class="hint__quote">{quote}</span>;
  return (
    <button class="link" type="button" aria-label={it.show(quote)} onClick={() => onShow(place)}>
      {quote}
    </button>
  );
}

const LONGEST_QUOTE = 90;

function shortened(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

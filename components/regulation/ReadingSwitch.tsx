import { useId } from 'preact/hooks';
import type { ExampleLine } from '../../lib/deadline/worked-example';
import type { Reading } from '../../lib/regulation/schema';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { Refusal } from '../controls/Refusal';
import { useAction } from '../controls/use-action';
import { useOfficeClock } from '../controls/use-office-clock';
import type { Outcome } from '../view-models';
import { exampleDue } from './example-due';

interface Props {
  reading: Reading;
  chosen: string;
  /** The worked example as it would be with an option. */
  lines: (optionId: string) => readonly ExampleLine[];
  /** The same of harder messages, for a reading that changes nothing in the plain one: the first that tells is shown. */
  harder: readonly { start: number; lines: (optionId: string) => readonly ExampleLine[] }[];
  onChoose: (optionId: string) => Promise<Outcome>;
}

const it = words.rules.reading;

/** One unclear place as a switch: each option with its reason and with the dates the example would have. */
export function ReadingSwitch({ reading, chosen, lines, harder, onChoose }: Props) {
  const { now, zone } = useOfficeClock();
  const name = useId();
  const action = useAction();
  const options = Object.entries(reading.options);
  const compared = (example: Props['lines']) => {
    const dates = new Map(options.map(([id]) => [id, datesOf(example(id), now.value, zone)]));
    return { dates, differing: differingLabels([...dates.values()]) };
  };
  const plain = compared(lines);
  const telling =
    plain.differing.length > 0 ? undefined : harder.find((one) => compared(one.lines).differing.length > 0);
  const { dates, differing } = telling ? compared(telling.lines) : plain;
  return (
    <fieldset class="reading">
      <legend class="reading__question">
        {reading.question} <span class="clause">{reading.clause}</span>
      </legend>
      {reading.quote !== '' && <blockquote class="why__quote">{words.common.quote(reading.quote)}</blockquote>}
      {telling && <p class="field__hint">{it.harder(dueWords(telling.start, now.value, zone))}</p>}
      {options.map(([id, option]) => (
        <label class="card" key={id}>
          <input
            class="card__radio"
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => void action.run(() => onChoose(id))}
          />
          <span class="card__title">
            {option.label}
            {id === reading.default && <span class="muted"> ({it.byDefault})</span>}
          </span>
          <span class="card__text">{option.explanation}</span>
          {differing.map((label) => {
            const when = dates.get(id)?.get(label);
            return (
              <span class="card__text card__date" key={label}>
                {when === undefined ? it.gone(label) : it.changed(label, when)}
              </span>
            );
          })}
        </label>
      ))}
      {differing.length === 0 && <p class="field__hint">{it.same}</p>}
      <Refusal text={action.refusal.value} />
    </fieldset>
  );
}

function datesOf(lines: readonly ExampleLine[], now: number, zone: string): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [line.label, exampleDue(line, now, zone)]));
}

function differingLabels(options: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const labels = new Set(options.flatMap((dates) => [...dates.keys()]));
  return [...labels].filter((label) => new Set(options.map((dates) => dates.get(label))).size > 1);
}

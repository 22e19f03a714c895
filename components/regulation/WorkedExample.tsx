import type { ExampleLine } from '../../lib/deadline/worked-example';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import { exampleDue } from './example-due';

const it = words.rules.example;

/** One message walked through the regulation: what would be due when. */
export function WorkedExample({ lines, start }: { lines: readonly ExampleLine[]; start: number }) {
  const { now, zone } = useOfficeClock();
  return (
    <section class="example" aria-label={it.title}>
      <h2 class="next__title">{it.message(dueWords(start, now.value, zone))}</h2>
      <p class="field__hint">{it.lead}</p>
      <ol class="example__lines">
        {lines.map((line, index) => (
          <li class="example__line" key={`${line.id} ${index}`}>
            <span class="example__due">{exampleDue(line, now.value, zone)}</span>
            <span>
              {line.label}
              <span class="clause"> · {line.clause}</span>
              {line.provisional && <span class="provisional"> {words.caseScreen.deadline.provisional}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

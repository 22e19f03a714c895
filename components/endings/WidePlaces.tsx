import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Section } from '../controls/Section';
import { useOfficeClock } from '../controls/use-office-clock';
import type { EndingActions } from './ending-actions';
import type { WideView } from './endings-view';

interface Props {
  wide: WideView;
  onMark: EndingActions['markWide'];
}

const it = words.endings.wide;

/** An answer that interests many: the places where it must stand for everybody, each with its own mark. */
export function WidePlaces({ wide, onMark }: Props) {
  const { now, zone } = useOfficeClock();
  const begun = wide.places.some(({ doneAt }) => doneAt !== null);
  return (
    <Section title={it.title(wide.clause)} open={begun}>
      {wide.isPrivate && <p class="lead">{it.private}</p>}
      <ul class="wide">
        {wide.places.map(({ name, doneAt }) => (
          <li class="wide__place" key={name}>
            {doneAt === null ? (
              <ActionButton act={() => onMark(name)}>{it.mark(name)}</ActionButton>
            ) : (
              <p>
                ✓ {name}: {it.done(dueWords(doneAt, now.value, zone))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import type { Signal } from '@preact/signals';
import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import type { ErasableCase } from './erasure-view';

interface Props {
  cases: readonly ErasableCase[];
  /** Ids of those to be erased. */
  chosen: Signal<ReadonlySet<string>>;
}

/** More are counted, not drawn. */
const SHOWN = 200;

const it = words.privacy.preview;

/** Cases to choose among; one in work is shown and cannot be chosen. */
export function ErasableList({ cases, chosen }: Props) {
  const { zone } = useOfficeClock();
  const closed = cases.filter(({ closedAt }) => closedAt !== null);
  const isAll = closed.length > 0 && closed.every(({ caseId }) => chosen.value.has(caseId));
  const all = () => (chosen.value = new Set(isAll ? [] : closed.map(({ caseId }) => caseId)));
  const one = (caseId: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(caseId)) next.add(caseId);
    chosen.value = next;
  };
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={isAll} disabled={closed.length === 0} onChange={all} />
        <span>{it.all}</span>
      </label>
      <ul class="erasure__cases" tabIndex={0} aria-label={it.title(String(cases.length))}>
        {cases.slice(0, SHOWN).map((each) => (
          <li key={each.caseId}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.value.has(each.caseId)}
                disabled={each.closedAt === null}
                onChange={() => one(each.caseId)}
              />
              <span>
                {it.case(
                  words.common.number(each.number),
                  each.closedAt === null ? it.open : it.closed(dateWords(each.closedAt, zone)),
                )}
                <span class="muted erasure__about">
                  {[
                    each.author,
                    each.topic,
                    each.as === 'mentioned' ? it.as.mentioned : null,
                    each.isSaid ? it.said : null,
                  ]
                    .filter((part) => part !== null && part !== '')
                    .join(words.common.separator)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {cases.length > SHOWN && <p class="muted">{it.more((cases.length - SHOWN).toLocaleString(words.lang))}</p>}
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../lib/words/words';
import { Dialog } from '../controls/Dialog';
import { Refusal } from '../controls/Refusal';
import { useAction } from '../controls/use-action';
import type { Outcome } from '../view-models';
import type { CaseLine, Pressed } from './report-view';

interface Props {
  pressed: Pressed;
  linesOf: (caseIds: readonly string[]) => Promise<readonly CaseLine[]>;
  onOpen: (caseId: string) => Promise<Outcome>;
  onClose: () => void;
}

const it = words.reportPage.cases;

/** So many lines at a time. */
const PAGE = 100;

/** The cases behind a number. A line opens its case in the panel; the list stays. */
export function CasesDialog({ pressed, linesOf, onOpen, onClose }: Props) {
  const shown = useSignal(PAGE);
  const lines = useSignal<readonly CaseLine[] | null>(null);
  const hasFailed = useSignal(false);
  const opening = useAction();
  const { caseIds } = pressed;
  useEffect(() => {
    linesOf(caseIds.slice(0, shown.value)).then(
      (read) => (lines.value = read),
      (error: unknown) => {
        console.error(error);
        hasFailed.value = true;
      },
    );
  }, [caseIds, shown.value]);
  return (
    <Dialog title={pressed.title} onClose={onClose}>
      <p class="muted">
        {it.count} {caseIds.length}
      </p>
      <Refusal text={hasFailed.value ? it.failed : opening.refusal.value} />
      {lines.value === null ? (
        !hasFailed.value && <p class="waiting">{words.common.loading}</p>
      ) : (
        <ul class="behind">
          {lines.value.map((line) => (
            <li key={line.caseId}>
              <button
                class="behind__case"
                type="button"
                title={it.open(line.number)}
                data-case={line.caseId}
                onClick={() => void opening.run(() => onOpen(line.caseId))}
              >
                <span class="behind__head">
                  {words.common.number(line.number)} · {words.status[line.status]}
                </span>
                <span class="behind__about">
                  {[line.topic, line.place].filter((part) => part !== null).join(words.common.separator)}
                </span>
                <span class="behind__text">{line.excerpt ?? words.queue.erased}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {lines.value?.length === 0 && <p class="muted">{it.gone}</p>}
      {caseIds.length > shown.value && (
        <button class="button" type="button" onClick={() => (shown.value += PAGE)}>
          {it.more}
        </button>
      )}
    </Dialog>
  );
}

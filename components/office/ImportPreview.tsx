import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';

export interface ImportLine {
  /** Of the file, from 1. */
  line: number;
  text: string;
  /** What changes, or why it is not taken; '' where there is nothing to add. */
  detail: string;
}

/** What a list would do, before it does it. */
export interface ImportView {
  added: readonly ImportLine[];
  changed: readonly ImportLine[];
  duplicates: readonly ImportLine[];
  refused: readonly ImportLine[];
  /** Lines that change nothing. */
  same: number;
}

interface Props {
  view: ImportView;
  confirm: (n: string) => string;
  onConfirm: () => Promise<Outcome>;
}

const it = words.office.imported;
const GROUPS = ['refused', 'changed', 'added', 'duplicates'] as const;

/** The dry run of a list, line by line, and one button that carries it out. */
export function ImportPreview({ view, confirm, onConfirm }: Props) {
  const taken = view.added.length + view.changed.length;
  return (
    <>
      {GROUPS.filter((group) => view[group].length > 0).map((group) => (
        <section class="import" key={group}>
          <h2 class="import__title">
            {it[group]}: {view[group].length}
          </h2>
          <ul class={`import__lines import__lines--${group}`}>
            {view[group].map(({ line, text, detail }) => (
              <li key={line}>
                <span class="muted">{it.line(line)}</span>
                {words.common.separator}
                {text}
                {detail !== '' && <span class="import__detail">{detail}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.same > 0 && <p>{it.same(String(view.same))}</p>}
      {taken === 0 && <p>{it.nothing}</p>}
      {taken > 0 && (
        <ActionButton kind="primary" act={onConfirm}>
          {confirm(String(taken))}
        </ActionButton>
      )}
    </>
  );
}

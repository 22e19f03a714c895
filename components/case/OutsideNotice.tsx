import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import type { OutsideView } from '../view-models';

interface Props {
  outside: OutsideView | null;
  actions: Pick<CaseActions, 'markPage' | 'close'>;
}

const it = words.outside;

/** A page that the act does not cover: asked once of each page, then said of every message of it. */
export function OutsideNotice({ outside, actions }: Props) {
  if (outside === null) return null;
  const { isAsked, clause, labels, pageTitle } = outside;
  if (isAsked) {
    return (
      <section class="notice" aria-label={it.title(clause)}>
        <p>{it.asked(labels, clause)}</p>
        <p>{it.question(pageTitle)}</p>
        <div class="form__acts">
          <ActionButton act={() => actions.markPage(true)}>{it.yes}</ActionButton>
          <ActionButton kind="quiet" act={() => actions.markPage(false)}>
            {it.no}
          </ActionButton>
        </div>
      </section>
    );
  }
  return (
    <section class="notice notice--warning" aria-label={it.title(clause)}>
      <p class="notice__title">{it.title(clause)}</p>
      <p>{it.warning(pageTitle, labels)}</p>
      <div class="form__acts">
        <ActionButton act={() => actions.close(it.reason(clause))}>{it.close}</ActionButton>
        <ActionButton kind="quiet" act={() => actions.markPage(false)}>
          {it.undo}
        </ActionButton>
      </div>
    </section>
  );
}

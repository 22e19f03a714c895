import { useSignal } from '@preact/signals';
import { ByHandForm, type ByHandInput } from '../../components/by-hand/ByHandForm';
import { PageHead } from '../../components/controls/PageHead';
import { ImportPage } from '../../components/office/ImportPage';
import type { Outcome } from '../../components/view-models';
import { now } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { caseOfLink, takeByHand } from '../desk/take-by-hand';
import { wordsOf } from '../desk/words-of-error';
import { instantOf } from './instant-of';
import type { PanelStore } from './panel-store';
import { MESSAGE_HEADINGS, readMessageList } from './read-message-list';
import { saveSample } from './save-sample';
import { tellChanged } from './tell-changed';

const it = words.office.byHand;

/** Messages that did not come from a page: one typed in, or a list from a file. */
export function ByHandPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const isList = useSignal(false);
  const back = () => {
    if (isList.value) isList.value = false;
    else store.route.value = { screen: 'queue' };
  };
  const take = async (input: ByHandInput): Promise<Outcome> => {
    try {
      const { row, taken } = await takeByHand(desk, messageOf(desk, input), 'form');
      if (!taken) return { done: false, refusal: it.again(row.number) };
      tellChanged([row.id]);
      store.route.value = { screen: 'case', caseId: row.id };
      store.justTaken.value = { caseId: row.id, number: row.number };
      return { done: true };
    } catch (error) {
      return { done: false, refusal: wordsOf(error) };
    }
  };
  return (
    <div class="case">
      <PageHead
        key={String(isList.value)}
        title={isList.value ? it.list : it.title}
        back={words.common.back}
        onBack={back}
      />
      <main class="page">
        {isList.value ? (
          <ImportPage
            columns={MESSAGE_HEADINGS}
            confirm={it.listSubmit}
            onFile={(file) => readMessageList(desk, file)}
            onSample={() => saveSample('soobshcheniya', MESSAGE_HEADINGS)}
          />
        ) : (
          <>
            <p class="lead">{it.hint}</p>
            <ByHandForm caseOf={(url) => caseOfLink(desk, url)} onSubmit={take} />
            <section class="aside">
              <p class="field__hint">{it.listHint}</p>
              <button class="button" type="button" onClick={() => (isList.value = true)}>
                {words.office.imported.open}
              </button>
            </section>
          </>
        )}
      </main>
    </div>
  );
}

function messageOf(desk: Desk, input: ByHandInput) {
  const { zone } = desk.office.hours;
  const receivedAt = input.receivedAt === null ? now() : instantOf(input.receivedAt, zone);
  return {
    ...input,
    receivedAt,
    publishedAt: input.publishedAt === null ? null : instantOf(input.publishedAt, zone),
    readAt: input.isRead ? receivedAt : null,
  };
}

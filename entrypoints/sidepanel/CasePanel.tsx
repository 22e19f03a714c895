import { useSignal } from '@preact/signals';
import { AnswerDeskContext } from '../../components/answer/answer-desk';
import { CaseMissing } from '../../components/case/CaseMissing';
import { CaseScreen } from '../../components/case/CaseScreen';
import { FailedScreen } from '../../components/controls/FailedScreen';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { caseActions } from './case-actions';
import type { PanelStore } from './panel-store';
import { TakenToast } from './TakenToast';
import { useAnswerDesk } from './use-answer-desk';
import { useCaseView } from './use-case-view';

/** One case, following its journal. */
export function CasePanel({ desk, caseId, store }: { desk: Desk; caseId: string; store: PanelStore }) {
  const attempt = useSignal(0);
  const shown = useCaseView(desk, caseId, { now: store.now, attempt: attempt.value }).value;
  const answerDesk = useAnswerDesk(desk, shown.state === 'ready' ? shown : null, {
    now: () => store.now.peek(),
    say: store.say,
  });
  const open = (other: string) => (store.route.value = { screen: 'case', caseId: other });
  const back = () => {
    store.cameFrom.value = caseId;
    store.route.value = { screen: 'queue' };
  };
  const step = (by: 1 | -1) => {
    const queue = store.queue.value;
    const rows = queue.state === 'ready' ? queue.rows : [];
    const next = rows[rows.findIndex((row) => row.caseId === caseId) + by];
    if (next) open(next.caseId);
    return next !== undefined;
  };
  switch (shown.state) {
    case 'loading':
      return <p class="waiting">{words.caseScreen.loading}</p>;
    case 'missing':
      return <CaseMissing onBack={back} />;
    case 'failed':
      return <FailedScreen why={shown.why} onRetry={() => (attempt.value += 1)} onBack={back} />;
    case 'ready':
      return (
        <AnswerDeskContext.Provider value={answerDesk}>
          <CaseScreen view={shown.view} actions={caseActions({ desk, ...shown, back, step, open, say: store.say })} />
          {/* Once anything else was done with the case, the taking can no longer be undone. */}
          {shown.theCase.seq === 1 && <TakenToast desk={desk} store={store} />}
        </AnswerDeskContext.Provider>
      );
  }
}

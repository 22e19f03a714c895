import type { CaseActions } from '../case-actions';
import type { CaseView } from '../view-models';
import { AppealSheet } from './AppealSheet';
import { ExplainForm } from './ExplainForm';
import { MemoForm } from './MemoForm';
import { ShortcomingForm } from './ShortcomingForm';

/** Acts that end a case in another way than by an answer, and what is reported of it. */
export type EndingAct = 'explain' | 'appeal' | 'informHead' | 'noteShortcoming';

interface Props {
  act: EndingAct;
  view: Pick<CaseView, 'caseId' | 'endings'>;
  actions: Pick<CaseActions, 'copy' | 'endings'>;
  onDone: () => void;
}

/** The sheet of such an act; nothing where the act does not know it. */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function EndingSheet({ act, view: { caseId, endings }, actions: { copy, endings: acts }, onDone }: Props) {
  switch (act) {
    case 'explain':
      return (
        endings.explain && (
          <ExplainForm caseId={caseId} explain={endings.explain} onSubmit={acts.explain} onDone={onDone} />
        )
      );
    case 'appeal':
      return <AppealSheet caseId={caseId} appeal={endings.appeal} actions={acts} onCopy={copy} onDone={onDone} />;
    case 'informHead':
      return (
        <MemoForm
          caseId={caseId}
          memo={endings.memo}
          onSubmit={acts.informHead}
          onCopy={copy}
          onPrint={acts.print}
          onSave={acts.saveDocx}
          onDone={onDone}
        />
      );
    case 'noteShortcoming':
      return (
        endings.shortcomings && (
          <ShortcomingForm
            caseId={caseId}
            shortcomings={endings.shortcomings}
            actions={acts}
            onCopy={copy}
            onDone={onDone}
          />
        )
      );
  }
}

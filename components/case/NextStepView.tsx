import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { TimeLeft } from '../controls/TimeLeft';
import { useFocusOnChange } from '../controls/use-focus-on-change';
import { AssignForm } from '../forms/AssignForm';
import { AuthorReplyForm } from '../forms/AuthorReplyForm';
import { ClassifyForm } from '../forms/ClassifyForm';
import { ClosedCard } from '../forms/ClosedCard';
import { DraftForm } from '../forms/DraftForm';
import { LastReturn } from '../forms/LastReturn';
import { PartForm } from '../forms/PartForm';
import { PlaceForm } from '../forms/PlaceForm';
import { ReviewForm } from '../forms/ReviewForm';
import { ReviewPartForm } from '../forms/ReviewPartForm';
import { AwaitedTexts } from './AwaitedTexts';
import { OthersTurn } from './OthersTurn';
import type { NextStep } from '../next-step';
import type { CaseView, DraftView } from '../view-models';

interface Props {
  view: CaseView;
  actions: CaseActions;
  /** Asks for a form with this version in it. */
  onTakeUp: (draft: DraftView) => void;
}

const it = words.caseScreen;
const WAITS_FOR_EXECUTORS: ReadonlySet<string> = new Set(['draft', 'parts']);

/** Whose move it is, by when and by which clause, with the one form that makes the move. */
export function NextStepView({ view, actions, onTakeUp }: Props) {
  const { next } = view;
  const title = useFocusOnChange(`${view.caseId} ${next.form} ${next.act}`);
  const { deadline } = next;
  return (
    <section class={next.mine && view.turn === null ? 'next next--mine' : 'next'} aria-labelledby="next-title">
      <div class="next__head">
        <h2 class="next__title" id="next-title" tabIndex={-1} ref={title}>
          {titleOf(next, view.turn !== null)}
        </h2>
        {next.form !== 'closed' && (
          <p class="next__due">
            {!next.mine && `${next.act}${words.common.separator}`}
            {deadline?.dueAt ? (
              <TimeLeft dueAt={deadline.dueAt} left={deadline.left} />
            ) : (
              <NoDue form={deadline?.form ?? 'none'} />
            )}
            {next.clause !== null && <span class="clause"> · {next.clause}</span>}
            {deadline?.cappedBy && <span class="clause"> · {it.deadline.capped(deadline.cappedBy.clause)}</span>}
          </p>
        )}
      </div>
      {WAITS_FOR_EXECUTORS.has(next.form) && !next.mine && (
        <AwaitedTexts assignments={view.assignments} actions={actions} />
      )}
      <OthersTurn turn={view.turn} actions={actions}>
        <NextForm view={view} actions={actions} onTakeUp={onTakeUp} />
      </OthersTurn>
    </section>
  );
}

function titleOf(next: NextStep, isOthers: boolean): string {
  if (next.form === 'closed') return it.verdict[next.verdict];
  if (isOthers) return words.turn.next(next.act);
  return next.mine ? it.yourMove(next.act) : it.theirMove(next.who);
}

function NoDue({ form }: { form: 'timed' | 'immediate' | 'none' | 'undeclared' }) {
  return <span class="left">{form === 'timed' ? it.deadline.form.none : it.deadline.form[form]}</span>;
}

// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function NextForm({ view, actions, onTakeUp }: Props) {
  const { next, caseId } = view;
  switch (next.form) {
    case 'classify':
      return <ClassifyForm caseId={caseId} facts={view.classification} onSubmit={actions.classify} primary />;
    case 'assign':
      return (
        <AssignForm
          caseId={caseId}
          number={view.number}
          executors={next.executors}
          suggestedId={next.suggestedId}
          role="main"
          actions={actions}
          primary
        />
      );
    case 'parts':
      return <PartForm caseId={caseId} waiting={next.waiting} actions={actions} />;
    case 'reviewPart':
      return <ReviewPartForm part={next.part} actions={actions} />;
    case 'authorReply':
      return <AuthorReplyForm caseId={caseId} onSubmit={actions.recordAuthorReply} />;
    case 'draft':
      return (
        <>
          {next.lastReturn !== null && <LastReturn draft={next.lastReturn} />}
          <DraftForm
            view={view}
            authorName={next.authorName}
            text={next.text}
            files={next.files}
            actions={actions}
            primary
          />
        </>
      );
    case 'review':
      return (
        <ReviewForm
          key={next.draft.id}
          draft={next.draft}
          earlier={view.drafts.find(({ version }) => version === next.draft.version - 1) ?? null}
          reasons={next.reasons}
          isCommentAsked={next.isCommentAsked}
          rounds={next.rounds}
          questions={next.questions}
          actions={actions}
          onCorrect={() => onTakeUp(next.draft)}
        />
      );
    case 'place':
      return (
        <PlaceForm
          draft={next.draft}
          channel={next.channel}
          byHand={next.byHand}
          endings={view.endings}
          actions={actions}
          onCorrect={() => onTakeUp(next.draft)}
        />
      );
    case 'closed':
      return <ClosedCard verdict={next.verdict} placedUrl={next.placedUrl} closedAt={next.closedAt} />;
  }
}

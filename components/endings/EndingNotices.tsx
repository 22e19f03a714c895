import { dueWords } from '../../lib/words/due-words';
import { count, duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { OthersTurn } from '../case/OthersTurn';
import { ActionButton } from '../controls/ActionButton';
import { useOfficeClock } from '../controls/use-office-clock';
import type { CaseView, MenuAct } from '../view-models';
import type { EndingActions } from './ending-actions';
import { LatenessQuestion } from './LatenessQuestion';
import { RegistrationForm } from './RegistrationForm';
import { WidePlaces } from './WidePlaces';

interface Props {
  view: Pick<CaseView, 'caseId' | 'endings' | 'status' | 'significant' | 'menu'>;
  actions: EndingActions;
  onOpen: (act: MenuAct) => void;
  onWorkAs: CaseActions['workAs'];
}

const it = words.endings;

/** What stands around the next act: the author who is waited for, a promise, the head to be told, the appeal's number. */
export function EndingNotices({ view, actions, onOpen, onWorkAs }: Props) {
  const { now, zone, minutesBetween } = useOfficeClock();
  const { waitingSince, promisedAt, memo, wide, hops, continues, appeal, unexplained } = view.endings;
  const since = (at: number) => duration(Math.max(0, minutesBetween(at, now.value)));
  return (
    <div class="endings">
      {unexplained.length > 0 && (
        <LatenessQuestion caseId={view.caseId} broken={unexplained} onAnswer={actions.explainLateness} />
      )}
      {continues !== null && (
        <div class="notice">
          <p>{it.continuation.offer(continues.number)}</p>
          <ActionButton act={() => actions.joinTo(continues.caseId)}>
            {it.continuation.join(continues.number)}
          </ActionButton>
        </div>
      )}
      {waitingSince !== null && (
        <p class="endings__line">
          <b>{it.waiting(since(waitingSince))}.</b> {it.waitingHint}
        </p>
      )}
      {promisedAt !== null && (
        <p class={promisedAt < now.value ? 'endings__line left--overdue' : 'endings__line'}>
          {(promisedAt < now.value ? it.debt.broken : it.debt.promised)(dueWords(promisedAt, now.value, zone))}
        </p>
      )}
      {hops > 0 && <p class="endings__line">{it.hops(count(hops, 'time'))}</p>}
      {view.significant && memo !== null && memo.flaggedAt !== null && (
        <div class="endings__line endings__memo">
          {memo.informedAt === null || memo.informedAt < memo.flaggedAt ? (
            <b class="left--overdue">{it.memo.waits(since(memo.flaggedAt))}</b>
          ) : (
            <span>{it.memo.informed(dueWords(memo.informedAt, now.value, zone))}</span>
          )}
          {view.menu.includes('informHead') && (
            <button class="button button--quiet" type="button" onClick={() => onOpen('informHead')}>
              {it.memo.open}
            </button>
          )}
        </div>
      )}
      {appeal.path === 'handOver' && appeal.handedOver !== null && (
        <section class="notice" aria-label={it.handOver.registrationTitle}>
          {appeal.handedOver.registration === null ? (
            <OthersTurn turn={appeal.handedOver.turn} actions={{ workAs: onWorkAs }}>
              <RegistrationForm caseId={view.caseId} onSubmit={actions.register} />
            </OthersTurn>
          ) : (
            <p>{it.handOver.registered(appeal.handedOver.registration)}</p>
          )}
        </section>
      )}
      {wide !== null && <WidePlaces wide={wide} onMark={actions.markWide} />}
    </div>
  );
}

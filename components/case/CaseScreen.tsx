import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { isLive } from '../../lib/case/live-assignments';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Dialog } from '../controls/Dialog';
import { Menu } from '../controls/Menu';
import { Section } from '../controls/Section';
import { TypedContext } from '../controls/typed';
import { EndingNotices } from '../endings/EndingNotices';
import { ReviseForm } from '../forms/ReviseForm';
import { CaseKeys } from '../keys/CaseKeys';
import { MenuDialog } from '../forms/MenuDialog';
import { PartsSection } from '../parts/PartsSection';
import type { CaseView, DraftView, MenuAct } from '../view-models';
import { AssignmentExchange } from './AssignmentExchange';
import { AnswerLine } from './AnswerLine';
import { AssignmentList } from './AssignmentList';
import { CaseFlags } from './CaseFlags';
import { CaseHead } from './CaseHead';
import { DeadlineList } from './DeadlineList';
import { DeclineHint } from './DeclineHint';
import { GroupNotice } from './GroupNotice';
import { HistoryList } from './HistoryList';
import { MessageCard } from './MessageCard';
import { NextStepView } from './NextStepView';
import { Notes } from './Notes';
import { OutsideNotice } from './OutsideNotice';
import { PageNotices } from './PageNotices';
import { VersionList } from './VersionList';
import { Repeats } from './Repeats';
import { StepBar } from './StepBar';

interface Props {
  view: CaseView;
  actions: CaseActions;
}

const it = words.caseScreen;

/** One case: the message, whose move it is with one primary button, and behind sections everything else. */
export function CaseScreen({ view, actions }: Props) {
  const opened = useSignal<MenuAct | null>(null);
  const takenUp = useSignal<DraftView | null>(null);
  const exchanged = view.assignments.filter(isLive);
  const takeUp = (draft: DraftView) => (takenUp.value = draft);
  const typed = useContext(TypedContext);
  const askDate = () => {
    typed.look(`${view.caseId}/correct-start/moment`).value = 'published';
    opened.value = 'correctStart';
  };
  const items = view.menu.map((act) => ({ id: act, label: words.forms.menu[act] }));
  return (
    <div class="case">
      <CaseHead
        number={view.number}
        message={view.message}
        onBack={actions.back}
        onOpenMessage={actions.openMessage}
        menu={
          <Menu
            label={it.more}
            items={items}
            onPick={(id) => (opened.value = view.menu.find((act) => act === id) ?? null)}
          />
        }
      />
      <main class="case__main">
        <MessageCard
          message={view.message}
          facts={view.classification}
          onAskDate={view.menu.includes('correctStart') ? askDate : null}
        />
        <OutsideNotice outside={view.outside} actions={actions} />
        <PageNotices onPage={view.onPage} />
        {view.drafts.length === 0 && view.menu.includes('decline') && (
          <DeclineHint view={view} onDecline={() => (opened.value = 'decline')} />
        )}
        <CaseFlags view={view} />
        <Repeats repeats={view.repeats} actions={actions} />
        <GroupNotice
          group={view.repeats.group}
          draft={view.drafts.findLast(({ status }) => status !== 'superseded' && status !== 'returned') ?? null}
          actions={actions}
        />
        {view.answer !== null && <AnswerLine answer={view.answer} />}
        <StepBar steps={view.steps} />
        <NextStepView view={view} actions={actions} onTakeUp={takeUp} />
        <EndingNotices
          view={view}
          actions={actions.endings}
          onOpen={(act) => (opened.value = act)}
          onWorkAs={actions.workAs}
        />
        <div class="sections">
          {view.parts !== null && <PartsSection parts={view.parts} actions={actions} />}
          {view.drafts.length > 0 && (
            <Section title={words.versions.title} count={view.drafts.length}>
              <VersionList
                drafts={view.drafts}
                actions={actions}
                onTakeUp={view.next.form === 'closed' ? null : takeUp}
              />
            </Section>
          )}
          {view.assignments.length > 0 && (
            <Section title={words.reminder.list} count={view.assignments.length}>
              <AssignmentList
                assignments={view.assignments}
                onAcknowledge={actions.acknowledge}
                onRemind={view.menu.includes('remind') ? () => (opened.value = 'remind') : null}
              />
            </Section>
          )}
          {exchanged.length > 0 && view.next.form !== 'closed' && (
            <Section title={words.byFile.section}>
              <AssignmentExchange assignments={exchanged} actions={actions} />
            </Section>
          )}
          <Section title={it.deadlines} count={view.deadlines.length}>
            <DeadlineList deadlines={view.deadlines} />
          </Section>
          <Section title={it.history} count={view.history.length}>
            <HistoryList lines={view.history} />
          </Section>
          <Section title={it.notes} count={view.notes.length}>
            <Notes caseId={view.caseId} notes={view.notes} onAdd={actions.addNote} />
          </Section>
        </div>
      </main>
      <CaseKeys form={view.next.form} onBack={actions.back} onMessage={actions.openMessage} onStep={actions.step} />
      {opened.value !== null && (
        <MenuDialog act={opened.value} view={view} actions={actions} onClose={() => (opened.value = null)} />
      )}
      {takenUp.value !== null && (
        <Dialog title={words.versions.reviseTitle} onClose={() => (takenUp.value = null)}>
          <ReviseForm view={view} draft={takenUp.value} actions={actions} onDone={() => (takenUp.value = null)} />
        </Dialog>
      )}
    </div>
  );
}

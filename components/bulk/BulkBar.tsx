import { useSignal } from '@preact/signals';
import { count } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import type { BulkActions, BulkReport } from './bulk-actions';
import { BulkAssignForm } from './BulkAssignForm';
import { BulkClassifyForm } from './BulkClassifyForm';
import { BulkOutcome } from './BulkOutcome';
import type { Selection } from './selection';

interface Props extends Selection {
  actions: BulkActions;
}

const it = words.lists;

/** What can be done with the selected cases, and how it ended: nothing is skipped in silence. */
export function BulkBar({ ids, onKeep, actions, onStop }: Props) {
  const opened = useSignal<'assign' | 'classify' | null>(null);
  const report = useSignal<BulkReport | null>(null);
  const close = () => (opened.value = null);
  const ended = (outcome: BulkReport) => {
    report.value = outcome;
    // What was done is done; what was refused may be tried again.
    onKeep(outcome.refusals.map(({ caseId }) => caseId));
    return { done: true as const };
  };
  const group = async () => {
    if (ids.length < 2) return { done: false as const, refusal: it.groupOfOne };
    return ended(await actions.group(ids));
  };
  return (
    <section class="bulk" aria-label={it.select}>
      <div class="form__acts">
        <b>{it.selected(count(ids.length, 'message'))}</b>
        <button class="button" type="button" disabled={ids.length === 0} onClick={() => (opened.value = 'assign')}>
          {it.assign}
        </button>
        <button class="button" type="button" disabled={ids.length === 0} onClick={() => (opened.value = 'classify')}>
          {it.classify}
        </button>
        <ActionButton act={group}>{it.group}</ActionButton>
        <button class="button button--quiet" type="button" onClick={onStop}>
          {it.stop}
        </button>
      </div>
      <BulkOutcome report={report.value} />
      {opened.value === 'assign' && (
        <Dialog title={it.assignTitle} onClose={close}>
          <BulkAssignForm
            executors={actions.executors}
            onSubmit={async (executorId, question) => ended(await actions.assign(ids, executorId, question))}
            onDone={close}
          />
        </Dialog>
      )}
      {opened.value === 'classify' && (
        <Dialog title={it.classifyTitle} onClose={close}>
          <BulkClassifyForm
            actions={actions}
            onSubmit={async (facts) => ended(await actions.classify(ids, facts))}
            onDone={close}
          />
        </Dialog>
      )}
    </section>
  );
}

import { UndoToast } from '../../components/controls/UndoToast';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import type { PanelStore } from './panel-store';
import { tellChanged } from './tell-changed';

/** «Взято № 17. Отменить»: a wrong click is undone for ten seconds. */
export function TakenToast({ desk, store }: { desk: Desk; store: PanelStore }) {
  const taken = store.justTaken.value;
  if (taken === null) return null;
  const { caseId, number } = taken;
  const undo = async () => {
    try {
      const { runCommand } = await import('../desk/run-command');
      const outcome = await runCommand(desk, { caseId, seen: 1, command: { type: 'cancelTaking' } });
      if (!outcome.done) return outcome;
      tellChanged([caseId]);
      store.route.value = { screen: 'queue' };
      return outcome;
    } catch (error) {
      return { done: false as const, refusal: wordsOf(error) };
    }
  };
  return (
    <UndoToast
      key={caseId}
      text={words.queue.taken(number)}
      onUndo={undo}
      onGone={() => (store.justTaken.value = null)}
    />
  );
}

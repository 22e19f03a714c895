import type { AssignmentInput } from '../../components/case-actions';
import type { CaseView } from '../../components/view-models';
import { newId } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { addExecutor } from './change-office';

/** Someone of the directory; a new name is added to it first, once: after a refusal the same name is pressed again. */
export async function executorOf(
  desk: Desk,
  { executors }: CaseView,
  picked: AssignmentInput['executor'],
): Promise<{ id: string; label: string }> {
  if ('id' in picked) return executors.find(({ id }) => id === picked.id) ?? { id: picked.id, label: picked.id };
  const known = executors.find(({ label }) => label.toLocaleLowerCase(words.lang) === nameOf(picked));
  if (known) return known;
  const id = await addExecutor(desk, {
    id: newId(),
    unit: picked.name,
    person: '',
    email: picked.email,
    phone: '',
    competence: '',
    week: null,
    active: true,
  });
  return { id, label: picked.name };
}

function nameOf({ name }: { name: string }): string {
  return name.trim().toLocaleLowerCase(words.lang);
}

import type { DraftInput } from '../case-actions';
import type { CaseView, DraftView } from '../view-models';
import { receivedOf } from './received-of';
import { typedFiles } from './typed-files';

/** What was typed into the form of a draft; null where no kind of answer was picked. `earlier` is the version taken up again. */
export function draftInputOf(
  read: (field: string) => string,
  view: Pick<CaseView, 'kinds' | 'supplies' | 'unroutedClause'>,
  earlier: DraftView | undefined,
): DraftInput | null {
  const kind = view.kinds.find((each) => each === read('kind'));
  if (!kind) return null;
  const text = read('text');
  return {
    kind,
    text,
    authorName: read('author').trim(),
    ...receivedOf(read),
    groundId: kind === 'explanation' ? read('ground') || null : null,
    problemConfirmed: read('notConfirmed') !== 'yes',
    supplies: suppliesOf(view, kind).filter((id) => read(`supplies-${id}`) === 'yes'),
    promisedOn: read('promisedOn') || null,
    files: typedFiles(read('files')),
    notRouted: view.unroutedClause === null ? '' : read('notRouted').trim(),
    rewritten: earlier !== undefined && text !== earlier.text,
  };
}

function suppliesOf({ supplies }: Pick<CaseView, 'supplies'>, kind: DraftInput['kind']): readonly string[] {
  return supplies.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
}

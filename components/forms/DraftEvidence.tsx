import { useContext } from 'preact/hooks';
import { proofOf, type DraftFile } from '../../lib/case/draft-file';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { CheckField } from '../controls/CheckField';
import { TypedContext } from '../controls/typed';
import type { CaseView } from '../view-models';
import { FilesField } from './FilesField';
import { lackingProofs } from './lacking-proofs';
import { NeededProofs } from './NeededProofs';
import { NOT_IN_TIME, NotInTimeFields } from './NotInTimeFields';
import { filesValue, typedFiles } from './typed-files';

interface Props {
  /** Of the form these fields stand in. */
  form: string;
  view: Pick<CaseView, 'supplies' | 'proofs' | 'asksIfConfirmed'>;
  /** The kind of answer that is picked, '' for none. */
  kind: string;
  /** Files the draft begins with. */
  files: readonly DraftFile[];
  onKeep: CaseActions['keepFile'];
}

const it = words.forms.draft;

/** What comes with the text of a draft: files, named evidence, and what the act still wants of this kind of answer. */
export function DraftEvidence({ form, view, kind, files, onKeep }: Props) {
  const typed = useContext(TypedContext);
  const isTicked = (field: string) => typed.look(`${form}/${field}`).value === 'yes';
  const supplies = view.supplies.filter(({ kinds }) => kinds.some((each) => each === kind));
  const supplied = [
    ...supplies.map(({ id }) => id).filter((id) => isTicked(`supplies-${id}`)),
    ...typedFiles(typed.look(`${form}/files`, filesValue(files)).value).map(proofOf),
  ];
  const lacking = lackingProofs(view.proofs, {
    kind,
    problemConfirmed: !isTicked('notConfirmed'),
    supplies: supplied,
  });
  return (
    <>
      <FilesField initial={files} onKeep={onKeep} />
      {supplies.length > 0 && (
        <fieldset class="checks">
          <legend class="field__label">{it.supplies}</legend>
          {supplies.map((supply) => (
            <CheckField key={supply.id} name={`supplies-${supply.id}`} label={supply.label} />
          ))}
        </fieldset>
      )}
      {view.asksIfConfirmed && <CheckField name="notConfirmed" label={it.notConfirmed} />}
      <NeededProofs proofs={lacking} />
      {NOT_IN_TIME.every((id) => view.supplies.some((supply) => supply.id === id)) && <NotInTimeFields form={form} />}
    </>
  );
}

import { words } from '../../lib/words/words';
import { DataSection } from './DataSection';
import { RestoreSteps, type OnCopy } from './RestoreSteps';

const it = words.data.restore;

/** A copy from a file, as a part of «Данные». */
export function RestoreCopy({ onFile }: { onFile: OnCopy }) {
  return (
    <DataSection title={it.title} lead={it.lead}>
      <RestoreSteps onFile={onFile} />
    </DataSection>
  );
}

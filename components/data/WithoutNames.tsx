import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';
import { DataSection } from './DataSection';

const it = words.privacy.withoutNames;

/** The journal for others' eyes: no names, links or texts. */
export function WithoutNames({ onSave }: { onSave: (format: 'json' | 'csv') => Promise<Outcome> }) {
  return (
    <DataSection title={it.title} lead={it.lead}>
      <div class="data-acts">
        <ActionButton act={() => onSave('csv')} done={words.common.saved}>
          {it.csv}
        </ActionButton>
        <ActionButton act={() => onSave('json')} done={words.common.saved}>
          {it.json}
        </ActionButton>
      </div>
    </DataSection>
  );
}

import { duration } from '../../lib/words/duration';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { Section } from '../controls/Section';
import { PartItem } from './PartItem';
import type { PartsView } from './parts-view';

interface Props {
  parts: PartsView;
  actions: Pick<CaseActions, 'copy' | 'saveFile' | 'movePartAhead'>;
}

const it = words.parts;
/** From how few minutes for the joint answer the person is warned. */
const SCARCE = 60;

/** Several executors of one message: who owes what by when, and what the one who composes may see. */
export function PartsSection({ parts, actions }: Props) {
  const { budget, joint, lines, composer, clause } = parts;
  return (
    <>
      {budget !== null && budget <= SCARCE && (
        <p class="endings__line left--soon" role="note">
          {budget > 0 ? it.budget(duration(budget)) : it.noBudget}
        </p>
      )}
      <Section title={it.title} count={lines.length} open>
        <p class="muted">{it.composer(composer, clause)}</p>
        <ol class="parts">
          {lines.map((line) => (
            <PartItem key={line.assignmentId} line={line} actions={actions} />
          ))}
        </ol>
        {joint !== null && (
          <ActionButton act={() => actions.copy(joint)} done={words.common.copied}>
            {it.copyJoint}
          </ActionButton>
        )}
      </Section>
    </>
  );
}

import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import type { Outcome } from '../view-models';
import { ConsentForm } from './ConsentForm';
import type { EndingActions } from './ending-actions';
import type { AppealView } from './endings-view';
import { HandOverForm } from './HandOverForm';

interface Props {
  caseId: string;
  appeal: AppealView;
  actions: EndingActions;
  onCopy: (text: string) => Promise<Outcome>;
  onDone: () => void;
}

const it = words.endings.appeal;

/** A message that looks like an official appeal (59-ФЗ): the path of the act step by step, or advice for the author. */
export function AppealSheet({ caseId, appeal, actions, onCopy, onDone }: Props) {
  if (appeal.path === 'advice') {
    return (
      <div class="form">
        <p class="lead">{it.advice}</p>
        <p class="text__body preview__text" tabIndex={0}>
          {it.adviceText}
        </p>
        <ActionButton kind="primary" act={() => onCopy(it.adviceText)} done={words.common.copied}>
          {it.copyAdvice}
        </ActionButton>
      </div>
    );
  }
  return (
    <div class="form">
      {appeal.warnsOfMail && (
        <div class="notice notice--warning">
          <p>{it.mail}</p>
          <div class="notice__acts">
            <ActionButton act={() => onCopy(it.adviceText)} done={words.common.copied}>
              {it.copyAdvice}
            </ActionButton>
            <ActionButton kind="quiet" act={actions.hideMailWarning}>
              {it.hideMail}
            </ActionButton>
          </div>
        </div>
      )}
      <p class="lead">{it.steps(appeal.clause)}</p>
      {appeal.consent === null && (
        <details class="more">
          <summary>{it.request}</summary>
          <Form
            name={`${caseId}/consent-request`}
            submit={it.makeRequest}
            onDone={onDone}
            onSubmit={(read) => actions.requestConsent(read('text').trim())}
          >
            <TextArea
              name="text"
              label={it.request}
              hint={it.requestMade}
              initial={it.requestText}
              required={words.endings.explain.textMissing}
              rows={7}
            />
          </Form>
        </details>
      )}
      <ConsentForm caseId={caseId} consent={appeal.consent} onSubmit={actions.recordConsent} />
      <HandOverForm caseId={caseId} appeal={appeal} actions={actions} onCopy={onCopy} onDone={onDone} />
    </div>
  );
}

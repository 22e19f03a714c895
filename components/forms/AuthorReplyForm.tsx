import { words } from '../../lib/words/words';
import { Form } from '../controls/Form';
import { TextArea } from '../controls/TextArea';
import type { Outcome } from '../view-models';

interface Props {
  caseId: string;
  onSubmit: (text: string) => Promise<Outcome>;
}

const it = words.forms.authorReply;

/** A question to the author stands on the page: his answer brings the case back. */
export function AuthorReplyForm({ caseId, onSubmit }: Props) {
  return (
    <Form name={`${caseId}/author-reply`} submit={it.submit} primary onSubmit={(read) => onSubmit(read('text').trim())}>
      <TextArea name="text" label={it.text} hint={it.hint} required={it.textMissing} />
    </Form>
  );
}

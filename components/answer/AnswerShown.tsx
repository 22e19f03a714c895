import { useContext } from 'preact/hooks';
import { AnswerDeskContext } from './answer-desk';
import { AnswerStandard } from './AnswerStandard';
import { isTooLong } from './is-too-long';
import { NetworkPreview } from './NetworkPreview';

/** Below the buttons of an answer that is being read: what the act asks of it and how it will look. It stops nobody. */
export function AnswerShown({ text }: { text: string }) {
  const limit = useContext(AnswerDeskContext)?.limit ?? null;
  return (
    <>
      <AnswerStandard />
      {limit !== null && !isTooLong(text, limit) && <NetworkPreview text={text} limit={limit} />}
    </>
  );
}

import { useContext } from 'preact/hooks';
import type { AnswerContext } from '../../lib/text/check/answer-rule';
import { AnswerDeskContext } from './answer-desk';
import { AnswerHints } from './AnswerHints';
import { isTooLong } from './is-too-long';
import { NetworkPreview } from './NetworkPreview';
import { useFindings } from './use-findings';

/** Remarks on an answer that is being read, not written; what is no remark stands in `AnswerShown`. */
export function AnswerRead({ text, kind }: { text: string; kind: AnswerContext['kind'] }) {
  const desk = useContext(AnswerDeskContext);
  const read = useFindings(text, kind);
  if (desk === null) return null;
  return (
    <>
      <AnswerHints text={read.value.text} findings={read.value.findings} />
      {desk.limit !== null && isTooLong(text, desk.limit) && <NetworkPreview text={text} limit={desk.limit} />}
    </>
  );
}

import { useMemo } from 'preact/hooks';
import type { AnswerDesk } from '../../components/answer/answer-desk';
import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { NO_OWN_WORDS, phrasesOf } from '../../lib/text/check/word-lists';
import type { Desk } from '../desk/desk';
import { rulingOf } from '../desk/ruling';
import { answerLimit } from './view/answer-limit';
import { readAnswerKit, type AnswerKit } from './answer-kit';
import { recentAnswers, sameAs } from './recent-answers';
import { slotValuesOf } from './slot-values-of';
import { useWatched } from './use-watched';

const NOTHING: AnswerKit = { templates: [], words: NO_OWN_WORDS };

/** What those who write an answer to this message should know, following the office's lists; null while there is no case. */
export function useAnswerDesk(
  desk: Desk,
  shown: { theCase: Case; view: CaseView } | null,
  { now, say }: { now: () => number; say: (words: string) => void },
): AnswerDesk | null {
  const kit = useWatched(desk.journal, readAnswerKit, say) ?? NOTHING;
  const theCase = shown?.theCase;
  // The text is checked anew when what is known changes, not with every minute of the screen.
  return useMemo(
    () => (shown === null ? null : answerDeskOf(desk, shown, kit, now)),
    [desk.office, theCase?.id, theCase?.seq, kit],
  );
}

function answerDeskOf(
  desk: Desk,
  { theCase, view }: { theCase: Case; view: CaseView },
  kit: AnswerKit,
  now: () => number,
): AnswerDesk {
  const ruling = rulingOf(desk, theCase.regulation);
  const { answerStandard: standard, answerKinds } = ruling.profile;
  const recent = recentAnswers(desk, theCase.id, now);
  return {
    phrases: phrasesOf(kit.words),
    about: {
      isRepeat: theCase.facts.isRepeat,
      isPublic: theCase.facts.visibility !== 'private',
      ownContacts: desk.office.executors.flatMap(({ phone, email }) => [phone, email]),
      forbiddenPhrases: standard?.forbiddenPhrases ?? [],
    },
    standard: standard === undefined ? null : { ...standard, clause: standard.provenance.clause },
    limit: answerLimit(theCase, ruling),
    // A kind of answer that the act does not know is not offered.
    templates: kit.templates.filter(
      ({ kind }) => kind === 'authorReply' || kind === 'piece' || Object.hasOwn(answerKinds, kind),
    ),
    topic: theCase.facts.topic,
    values: slotValuesOf(desk, theCase, view, now()),
    sameAs: async (text) => sameAs(await recent(), text),
  };
}

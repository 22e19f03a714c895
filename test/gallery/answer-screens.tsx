import { AnswerDeskContext } from '../../components/answer/answer-desk';
import { CaseScreen } from '../../components/case/CaseScreen';
import type { CaseView } from '../../components/view-models';
import { ACTIONS } from './fixtures/actions';
import { ANSWER_DESK } from './fixtures/answer-desk';
import { CASES } from './fixtures/cases';
import type { GalleryScreen } from './screens';

const BAD =
  'В целях благоустройства данный вопрос рассмотрен. ВНИМАНИЕ! Рассмотрев сообщение и проверив двор, примем меры в ' +
  'кратчайшие сроки. Звоните соседке: 8 913 845-12-67, ул. Мира, д. 5, кв. 12. С уважением, {имя}.';

function at(view: CaseView) {
  return () => (
    <AnswerDeskContext.Provider value={ANSWER_DESK}>
      <CaseScreen view={view} actions={ACTIONS} />
    </AnswerDeskContext.Provider>
  );
}

function withText(name: 'review' | 'place', text: string): CaseView {
  const view: CaseView = CASES[name];
  const { next } = view;
  return next.form === 'review' || next.form === 'place'
    ? { ...view, next: { ...next, draft: { ...next.draft, text } } }
    : view;
}

/** Answers as they are written and read. */
export const ANSWER_SCREENS: Record<string, GalleryScreen> = {
  'answer-hints': {
    draw: at(CASES.draft),
    typed: { [`${CASES.draft.caseId}/draft/text`]: BAD },
    press: ['summary:has-text("к тексту")', 'summary:has-text("Как будет в сети")'],
  },
  'answer-too-long': {
    draw: at(CASES.draft),
    typed: { [`${CASES.draft.caseId}/draft/text`]: `Здравствуйте! ${'Починили фонарь. '.repeat(300)}` },
  },
  'answer-templates': { draw: at(CASES.draft), press: ['text=Шаблон…'] },
  'answer-slots': { draw: at(CASES.draft), press: ['text=Шаблон…', '.template:has-text("Сделаем к сроку")'] },
  'answer-review': { draw: at(withText('review', BAD)), press: ['summary:has-text("к тексту")'] },
  'answer-personal': { draw: at(withText('place', BAD)), press: ['text=Вставить', 'text=Эти данные можно'] },
};

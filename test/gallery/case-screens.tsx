import { AnswerDeskContext } from '../../components/answer/answer-desk';
import { CaseScreen } from '../../components/case/CaseScreen';
import { ACTIONS } from './fixtures/actions';
import { ANSWER_DESK } from './fixtures/answer-desk';
import { CASES } from './fixtures/cases';
import { NOW } from './fixtures/office';
import type { GalleryScreen } from './screens';

const DECLARABLE = [
  {
    id: 'measures',
    label: 'Меры по сообщению приняты',
    clause: 'п. 12',
    by: [{ id: 'executor', label: 'исполнитель' }],
    dueAt: NOW + 26 * 3_600_000,
  },
];

const OUTSIDE = [
  { id: 'postedByRegion', label: 'Департамент разместил ответ' },
  { id: 'published', label: 'опубликовано на официальном сайте муниципального образования' },
];

const THREAT = 'Сколько можно терпеть, дебилы! Ещё один день без воды, и я вас всех убью, так и знайте.';

/** What a case rarely shows. */
export const CASE_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'menu-declare-due': {
    draw: () => (
      <CaseScreen view={{ ...CASES.review, menu: ['declareDue'], declarable: DECLARABLE }} actions={ACTIONS} />
    ),
    press: ['.menu__button', '.menu__item', '.dialog button[type=submit]'],
  },
  'menu-outside': {
    draw: () => (
      <CaseScreen view={{ ...CASES.review, menu: ['noteOutside'], outsideEvents: OUTSIDE }} actions={ACTIONS} />
    ),
    press: ['.menu__button', '.menu__item', '.dialog button[type=submit]'],
  },
  'case-threat': {
    draw: () => (
      <AnswerDeskContext.Provider value={ANSWER_DESK}>
        <CaseScreen view={{ ...CASES.assign, message: { ...CASES.assign.message, text: THREAT } }} actions={ACTIONS} />
      </AnswerDeskContext.Provider>
    ),
  },
  'case-why': {
    draw: () => <CaseScreen view={CASES.review} actions={ACTIONS} />,
    press: ['.section__head:has-text("Сроки")', '.why summary'],
  },
};

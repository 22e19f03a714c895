import { CASE_MOMENTS } from '../case-vocabulary';
import type { RegulationProfileSource } from '../schema';

const labels: Record<(typeof CASE_MOMENTS)[number], string> = {
  published: 'сообщение опубликовано',
  detected: 'сообщение выявлено',
  received: 'сообщение поступило',
  read: 'сообщение прочитано',
  assigned: 'направлено исполнителю',
  coAssigned: 'направлено соисполнителю',
  acknowledgedByExecutor: 'исполнитель подтвердил получение',
  returnedNotCompetent: 'возвращено: не в компетенции',
  partSubmitted: 'часть ответа поступила',
  partReturned: 'часть ответа возвращена',
  partApproved: 'часть ответа согласована',
  draftSubmitted: 'проект поступил',
  firstResponseDraftSubmitted: 'проект первого отклика поступил',
  interimDraftSubmitted: 'проект промежуточного ответа поступил',
  finalDraftSubmitted: 'проект окончательного ответа поступил',
  explanationDraftSubmitted: 'проект разъяснения поступил',
  clarificationDraftSubmitted: 'проект уточнения поступил',
  draftReturned: 'проект возвращён на доработку',
  approved: 'согласовано',
  firstResponseApproved: 'первый отклик согласован',
  interimApproved: 'промежуточный ответ согласован',
  finalApproved: 'окончательный ответ согласован',
  explanationApproved: 'разъяснение согласовано',
  clarificationApproved: 'уточнение согласовано',
  placed: 'размещено',
  firstResponsePlaced: 'первый отклик размещён',
  interimPlaced: 'промежуточный ответ размещён',
  finalPlaced: 'окончательный ответ размещён',
  explanationPlaced: 'разъяснение размещено',
  clarificationPlaced: 'уточнение размещено',
  authorReplied: 'автор ответил',
  significanceFlagged: 'отмечена общественная значимость',
  headInformed: 'руководителю доложено',
  shortcomingFound: 'выявлен недостаток',
  notProcessed: 'не подлежит обработке',
  consentRecorded: 'согласие автора записано',
  handedOver: 'передано как обращение',
  closed: 'карточка закрыта',
  reopened: 'карточка открыта снова',
};

/** Every moment of a case as an event of the profile; the profile may rename some («направлено в Департамент»). */
export const caseEvents: RegulationProfileSource['events'] = Object.fromEntries(
  CASE_MOMENTS.map((moment) => [moment, { label: labels[moment], source: 'case' as const }]),
);

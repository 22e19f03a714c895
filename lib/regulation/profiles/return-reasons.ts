/**
 * Why a draft goes back: no act of the five lists reasons, so this is the list of the criteria for returning answers
 * published at docs.cntd.ru/document/446177562, with style added (Красноуфимский округ п. 6(3)).
 */
export const returnReasons = {
  formal: 'ответ формальный',
  notToThePoint: 'не по существу вопроса',
  noDate: 'не названа дата',
  noProof: 'нет подтверждения',
  tooManyReferences: 'много ссылок на нормы без разъяснения',
  contradictory: 'противоречит сам себе или прежнему ответу',
  style: 'не в формате общения в социальной сети',
  other: 'другое',
};

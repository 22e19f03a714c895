import type { RegulationProfileSource } from '../../schema';

const fastTrack = { fact: 'handling', is: 'fastTrack' } as const;
const seen = [['photo'], ['video'], ['document']];

export const proofs: RegulationProfileSource['proofs'] = {
  fastTrackSolved: {
    kinds: ['final'],
    when: { all: [fastTrack, { fact: 'problemConfirmed', is: true }] },
    oneOf: seen,
    words: 'Сообщение «решаемое»: приложите фото, видео или документ, что вопрос решён.',
    provenance: {
      clause: 'п. 20',
      quote: 'подтверждающего решение заданного в сообщении гражданина вопроса (вопросов)',
    },
  },
  fastTrackInTime: {
    kinds: ['interim'],
    when: fastTrack,
    oneOf: [...seen, ['newDueDate', 'responsible', 'actions']],
    words: 'Сообщение «решаемое», а решить не успели: назовите срок, ответственного и что делается.',
    provenance: {
      clause: 'п. 20',
      quote: 'ответ с указанием сроков, ответственных лиц и информации о действиях, предпринимаемых исполнителем',
      ambiguity: 'назван «ответ», без слова «промежуточный»',
      interpretation: 'вопрос ещё не решён, значит это промежуточный ответ; итоговый — с подтверждением',
    },
  },
  notConfirmed: {
    kinds: ['final'],
    when: { fact: 'problemConfirmed', is: false },
    oneOf: seen,
    words: 'Ответ «не подтвердилось»: приложите фото, видео или документ об отсутствии проблемы.',
    provenance: { clause: 'п. 20', quote: 'подтверждающего отсутствие проблемы' },
  },
  repeatContent: {
    kinds: ['final', 'interim'],
    when: { fact: 'isRepeat', is: true },
    oneOf: [['measures'], ['progress']],
    words: 'В ответе на повторное сообщение назовите принятые меры или ход решения вопроса.',
    provenance: { clause: 'п. 18', quote: 'должен содержать информацию о принятых мерах или ходе решения вопроса' },
  },
};

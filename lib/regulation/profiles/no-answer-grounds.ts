/** Ахтубинский п. 3.7, Кожевниковский п. 14 and Красноуфимский п. 21 refuse an answer on the same grounds in the same words. */
export const noAnswerGrounds = [
  { id: 'intentToHarm', label: 'сведения о намерениях причинить вред другому лицу' },
  { id: 'obscene', label: 'нецензурные либо оскорбительные выражения' },
  { id: 'threat', label: 'угрозы жизни, здоровью и имуществу должностного лица, а также членам его семьи' },
];

/** Evidence that comes with a draft, by the ids profiles use. An id without words is shown as it is. */
export const supplies: Readonly<Record<string, string>> = {
  photo: 'фото',
  video: 'видео',
  document: 'документ',
  measures: 'названы принятые меры',
  progress: 'назван ход решения',
  newDueDate: 'назван новый срок',
  responsible: 'назван ответственный',
  actions: 'названы предпринятые действия',
  competentBody: 'назван компетентный орган',
  contact: 'даны контакты этого органа',
  earlierAnswers: 'названы даты прежних ответов',
  abuse: 'разъяснена недопустимость злоупотребления правом',
  abuseExplained: 'разъяснена недопустимость злоупотребления правом',
  authorContacts: 'запрошены контакты автора',
};

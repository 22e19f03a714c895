import { numberName } from '../../case/number-name';
/** An assignment and its answer as files between two copies of the program. */
export const byFile = {
  section: 'Обмен файлами с исполнителем',
  sectionHint: 'Если у исполнителя стоит «В работу», он откроет поручение из файла и пришлёт файл с ответом.',
  saveAssignment: (who: string) => `Сохранить поручение файлом: ${who}`,
  takeAnswer: 'Внести ответ из файла',
  assignmentName: (number: number) => `poruchenie-${numberName(number)}.json`,
  answerName: (number: number) => `otvet-${numberName(number)}.json`,
  title: 'Поручение из файла',
  open: 'Открыть файл поручения',
  empty:
    'Откройте файл, который прислал координатор. Здесь появятся сообщение, вопрос и срок, и можно будет написать ответ.',
  from: (who: string) => `Поручил: ${who}`,
  due: (when: string, clause: string) => `Подготовить до ${when}, ${clause}`,
  noDue: 'Срок положением не установлен.',
  question: 'Что нужно сделать',
  answerTitle: 'Ответ',
  saveAnswer: 'Сохранить ответ файлом',
  close: 'Убрать поручение с этого компьютера',
  saveHint: 'Пришлите сохранённый файл координатору.',
  unreadable: (name: string) =>
    `Файл «${name}» не похож на поручение или ответ этой программы, или он повреждён. Попросите прислать его ещё раз.`,
  notAssignment: 'Это файл с ответом. Его вносит координатор: карточка, раздел «Обмен файлами с исполнителем».',
  notAnswer: 'Это файл поручения, а не ответа. Нужен файл, который прислал исполнитель.',
  otherCase: (number: number) =>
    `Это ответ на другое сообщение, № ${numberName(number)}. Откройте его карточку и внесите файл там.`,
  already: 'Этот ответ уже внесён. Ничего не изменено.',
  assignmentGone: 'Поручение не найдено. Вернитесь к списку и откройте карточку снова.',
};

import { numberName } from '../../case/number-name';
/** The assignment sent to an executor. */
export const assignment = {
  title: (number: number, about: string) => `Сообщение № ${numberName(number)}${about === '' ? '' : `: ${about}`}`,
  quote: (text: string) => `«${text}»`,
  noText: 'Текста нет, смотрите вложения по ссылке.',
  link: (url: string) => `Ссылка: ${url}`,
  usual: 'Прошу подготовить проект ответа автору сообщения.',
  due: (due: string, clause: string | null) => `Срок: до ${due}${clause === null ? '' : ` (${clause} Положения)`}.`,
  noDue: 'Срок подготовки Положением не установлен.',
};

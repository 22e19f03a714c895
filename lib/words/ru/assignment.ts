import { numberName } from '../../case/number-name';
/** The assignment sent to an executor. */
export const assignment = {
  title: (number: number, about: string) => `Сообщение № ${numberName(number)}${about === '' ? '' : `: ${about}`}`,
  noText: 'Текста нет, смотрите вложения по ссылке.',
  erased: 'Текст сообщения стёрт.',
  link: (url: string) => `Ссылка: ${url}`,
  usual: 'Прошу подготовить проект ответа автору сообщения.',
  due: (due: string, clause: string | null, act: string) =>
    `Срок: до ${due}${clause === null ? '' : ` (${clause} ${act})`}.`,
  noDue: (act: string) => `Срок подготовки ${act} не установлен.`,
  /** What the act calls itself: «п. 11 Положения», «Порядком не установлен». */
  usualAct: { of: 'Положения', by: 'Положением' },
  acts: [
    { title: 'порядок', of: 'Порядка', by: 'Порядком' },
    { title: 'регламент', of: 'Регламента', by: 'Регламентом' },
    { title: 'правила', of: 'Правил', by: 'Правилами' },
    { title: 'инструкция', of: 'Инструкции', by: 'Инструкцией' },
  ],
};

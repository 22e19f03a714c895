import { numberName } from '../../case/number-name';
/** Several messages about one problem. */
export const group = {
  title: 'Одна проблема',
  with: 'В группе с этим сообщением:',
  join: 'Одна проблема',
  joinLabel: (number: number) => `Одна проблема с № ${numberName(number)}: объединить в группу`,
  hint: 'Сроки и отметка о размещении у каждого сообщения свои.',
  leave: 'Исключить из группы',
  share: 'Внести этот проект и в остальные',
  shared: 'Внесено',
  refused: (number: number, why: string) => `№ ${numberName(number)}: ${why}`,
  nobody: 'Остальные сообщения группы закрыты.',
};

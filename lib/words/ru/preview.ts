/** What hovering over «Взять в работу» says. */
export const preview = {
  answer: 'ответ',
  draft: 'проект',
  line: (what: string, due: string, clause: string) => `${what} до ${due} (${clause})`,
  unset: 'Сроки появятся, когда вы ответите на три вопроса в панели',
  none: 'Положение не установило срока ответа',
};

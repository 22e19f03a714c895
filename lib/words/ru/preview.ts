/** What hovering over «Взять в работу» says. */
export const preview = {
  answer: 'ответ',
  draft: 'проект',
  line: (what: string, due: string, clause: string) => `${what} до ${due} (${clause})`,
  none: 'Положение не установило срока ответа',
};

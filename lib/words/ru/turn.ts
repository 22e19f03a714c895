/** Whose act it is, where it is not the person's who works now. */
export const turn = {
  whose: (role: string, people: string) => `Это делает ${role}: ${people}.`,
  anyway: 'Сделать самому: в журнале будет ваше имя',
};

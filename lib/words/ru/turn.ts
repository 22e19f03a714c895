/** Whose act it is, where it is not the person's who works now. */
export const turn = {
  whose: (role: string, people: string) => `Это делает ${role}: ${people}.`,
  as: (name: string) => `Работать как ${name}`,
  hint: 'Набранное не пропадёт. В журнале будет имя того, кто работает.',
  refused: (role: string, people: string) =>
    `Это делает ${role}: ${people}. Передайте ему или смените в начале списка, кто сейчас работает.`,
};

/** Whose act it is, where it is not the person's who works now. */
export const turn = {
  next: (act: string) => `Следующий шаг: ${act}`,
  whose: (role: string, people: string) => sentence(`Это делает ${role}: ${people}`),
  as: (name: string) => `Работать как ${name}`,
  hint: 'Набранное не пропадёт. В журнале будет имя того, кто работает.',
  refused: (role: string, people: string) =>
    `${sentence(`Это делает ${role}: ${people}`)} Передайте ему или смените в начале списка, кто сейчас работает.`,
};

/** Initials at the end bring their own full stop. */
function sentence(said: string): string {
  return said.endsWith('.') ? said : `${said}.`;
}

/** The words with a capital at the beginning: «внесено в ИМ» → «Внесено в ИМ». */
export function capital(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

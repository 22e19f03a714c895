/** Requisites of a local act. */
export const act = {
  from: (date: string) => `от ${date}`,
  number: (number: string) => `№ ${number}`,
};

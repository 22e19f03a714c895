/** Where in a profile: names of fields and numbers of rows, from its root. */
export type Path = (string | number)[];

/** Told of everything that is wrong: what is right, in Russian, and where. */
export type Bad = (message: string, path: Path) => void;

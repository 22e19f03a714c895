interface CopyFile {
  name: string;
  /** Bytes. */
  size: number;
}

/** Copies of so many days stay in the folder, all of each day. */
const DAYS = 14;

/** Names of copies: the day, and for a second one of that day the time. Whatever else lies in the folder is not ours. */
const OURS = /^v-rabotu-(\d{4}-\d{2}-\d{2})(?: \d{2}-\d{2}(?:-\d+)?)?\.kopiya$/;

/**
 * Which copies of a folder may go: those before the last days that have any. The largest one stays however old it is: a journal
 * that came back short must not push out the last whole copy.
 */
export function copiesToRemove(files: readonly CopyFile[]): readonly string[] {
  const ours = files.flatMap((file) => {
    const day = OURS.exec(file.name)?.[1];
    return day === undefined ? [] : [{ ...file, day }];
  });
  const days = [...new Set(ours.map(({ day }) => day))].toSorted();
  const kept = new Set(days.slice(-DAYS));
  const [largest] = ours.toSorted((a, b) => b.size - a.size || (a.day < b.day ? 1 : -1));
  return ours.filter((file) => !kept.has(file.day) && file !== largest).map(({ name }) => name);
}

export function isCopyName(name: string): boolean {
  return OURS.test(name);
}

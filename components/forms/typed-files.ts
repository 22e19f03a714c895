import { FILE_ROLES, type DraftFile } from '../../lib/case/draft-file';

/** Files of a form as its field keeps them, so that they outlive the browser as typed text does. */
export function typedFiles(value: string): readonly DraftFile[] {
  try {
    const read: unknown = JSON.parse(value || '[]');
    return Array.isArray(read) ? read.filter(isDraftFile) : [];
  } catch {
    return [];
  }
}

/** The value of the field that holds these files; empty where there are none. */
export function filesValue(files: readonly DraftFile[] = []): string {
  return files.length === 0 ? '' : JSON.stringify(files);
}

function isDraftFile(value: unknown): value is DraftFile {
  const { hash, name, type, size, role } = (value ?? {}) as Partial<Record<keyof DraftFile, unknown>>;
  return (
    typeof hash === 'string' &&
    typeof name === 'string' &&
    typeof type === 'string' &&
    typeof size === 'number' &&
    FILE_ROLES.some((known) => known === role)
  );
}

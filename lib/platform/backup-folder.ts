/** A folder of the person's computer that he let the program write into (File System Access); kept as the browser's handle. */
export interface FolderHandle {
  readonly name: string;
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  getFileHandle(name: string, options?: { create: true }): Promise<FileSystemFileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

/** Firefox has no way for a page to write into a folder. */
export function canPickFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Asks the person for a folder; null where he chose none. Must follow a click. */
export async function pickFolder(): Promise<FolderHandle | null> {
  try {
    const pick = (globalThis as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker;
    return await pick({ id: 'v-rabotu', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the program may write there now; a browser asks anew after a while. */
export async function isFolderOpen(folder: FolderHandle): Promise<boolean> {
  return (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Puts a text on the clipboard; false where the browser refuses, as it does without the focus. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

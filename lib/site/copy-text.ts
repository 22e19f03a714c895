/** Puts a text on the clipboard; false where the browser refuses (no focus, no gesture). */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a text where the cursor of the field stands, or at its end if it was never there; nothing typed is replaced, a space
 * keeps it from what stands before. The browser's own undo takes it back.
 */
export function insertAtCursor(area: HTMLTextAreaElement, text: string): void {
  const place = area.selectionEnd;
  const before = area.value.slice(0, place);
  const after = area.value.slice(place);
  const whole = (/\S$/.test(before) ? ' ' : '') + text + (/^\S/.test(after) ? ' ' : '');
  area.focus();
  area.setSelectionRange(place, place);
  // Deprecated and the only way that undo knows of.
  if (document.execCommand('insertText', false, whole)) return;
  area.setRangeText(whole, place, place, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

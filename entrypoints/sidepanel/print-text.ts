/** Opens the browser's print dialog with a plain text on a page of its own; nothing of the panel is printed. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) return;
  const sheet = page.createElement('pre');
  sheet.textContent = text;
  page.body.append(sheet);
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}

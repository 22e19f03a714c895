const NOTICE = /^(?:комментарий|запись|сообщение|тема)[^.!?\n]{0,60}удал[её]н[аоы]?[^.!?\n]{0,60}[.!]?$/i;

/** Is this what both sites write in place of a deleted message whose answers are kept, and not the message's own text? */
export function isDeletedNotice(text: string): boolean {
  return NOTICE.test(text);
}

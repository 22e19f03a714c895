import { copyText } from '../copy-text';
import { answersTo } from '../answer/answers-to';
import type { Page, SiteDesigns } from '../design';
import { findMessages, type FoundMessage } from '../find-message';
import type { Account, FillOutcome, FillRequest } from '../site';
import { accountOf } from './account-of';
import { composerOf } from './composer-of';
import { boxesNear, findBox, findOpener, mayBelong, type AnswerBox } from './find-box';
import { insertText } from './insert-text';
import { awaitResult, pause } from './pause';
import { readPlain } from '../read/read-text';
import { sameText } from './same-text';

const NOT_FOUND = 'Этого сообщения нет на странице. Откройте его из карточки и повторите.';
const NO_BOX = 'Поле ответа не открылось. Откройте его сами и вставьте ответ: Ctrl+V.';
const NOT_EMPTY = 'В поле уже есть текст. Заменить его?';
const PERSON = 'Ответ уйдёт от частного лица, а не от сообщества. Выберите сообщество в поле ответа на странице.';
const ANSWERED = 'Здесь уже ответили от имени вашего сообщества.';
const NOT_VERIFIED = 'Поле не приняло ответ. Проверьте его и вставьте ответ сами: Ctrl+V.';

/** As `FillOutcome`, with what is known of the account. */
export type Filled = { filled: true; account: Account | null } | Refusal;

/**
 * Puts an approved text into the comment box of its message and reads it back. Opens the box if it is closed, asks
 * before a private person speaks, before a second answer and before a draft that is there is thrown away, never presses «Отправить» and never sends keys. Where the text
 * could not be placed it is put on the clipboard.
 */
export async function fillAnswer(
  site: SiteDesigns,
  page: Page,
  { key, text, agreed }: FillRequest,
  signal: AbortSignal,
): Promise<Filled> {
  const messages = findMessages(site, key, page);
  if (messages.length === 0) return refuse('messageNotFound', NOT_FOUND);
  messages[0]?.root.scrollIntoView({ block: 'center', behavior: 'instant' });
  const answer = await openBox(site, page, key, messages, signal);
  if (answer === null) return withClipboard(page, text, refuse('noBox', NO_BOX));

  const { message, opened } = answer;
  const read = (element: Element): string => readPlain(element, page.url);
  let { box } = answer;
  const account = accountOf(box, composerOf(message.design), page);
  if (account?.isPerson === true && !agreed.includes('privatePerson'))
    return refuse('privatePerson', PERSON, account.name);
  const given = answersTo(site, message, account, page, Date.now()).find((each) => each.isOwn && each.inThread);
  if (given !== undefined && !agreed.includes('alreadyAnswered'))
    return refuse('alreadyAnswered', ANSWERED, given.text);
  const { href } = page.document.location;
  const current = (): HTMLElement | null => {
    // The field of a dialog stays where it is while the person goes to another one.
    if (message.design.kind === 'private' && page.document.location.href !== href) return null;
    if (!box.isConnected) box = findBox(site, message) ?? focusedBox(site, message) ?? box;
    return box.isConnected ? box : null;
  };
  box.focus({ preventScroll: true });
  await pause(150, signal); // drafts are restored on focus
  const found = read(current() ?? box);
  if (sameText(found, text)) return { filled: true, account };
  if (found !== '' && !agreed.includes('boxNotEmpty') && !(opened && isGreeting(found)))
    return refuse('boxNotEmpty', NOT_EMPTY, found);
  if (await insertText(current, read, text, signal)) return { filled: true, account };
  return withClipboard(page, text, refuse('notVerified', NOT_VERIFIED, read(current() ?? box)));
}

/** The box of the message, in whichever copy of it has one; else clicks what opens it and waits for the box. */
async function openBox(
  site: SiteDesigns,
  page: Page,
  key: string,
  messages: readonly FoundMessage[],
  signal: AbortSignal,
): Promise<(AnswerBox & { message: FoundMessage }) | null> {
  for (const message of messages) {
    const box = findBox(site, message);
    if (box !== null) return { box, opened: false, message };
  }
  for (const message of messages) {
    const opener = findOpener(message);
    if (opener === null) continue;
    const before = new Set(boxesNear(site, message));
    const focused = page.document.activeElement;
    opener.click();
    const opened = await awaitResult(
      () => {
        // A layer may have opened with another copy of the message.
        for (const copy of [message, ...findMessages(site, key, page)]) {
          const boxes = boxesNear(site, copy).filter((each) => mayBelong(site, copy, each));
          const own = findBox(site, copy) ?? boxes.find((each) => !before.has(each));
          const box = own ?? boxes.find((each) => each === page.document.activeElement && each !== focused);
          if (box !== undefined) return { box, opened: !before.has(box) || box !== focused, message: copy };
        }
        return null;
      },
      3000,
      signal,
    );
    if (opened !== null) return opened;
  }
  return null;
}

function focusedBox(site: SiteDesigns, message: FoundMessage): HTMLElement | null {
  const focused = message.root.ownerDocument.activeElement;
  const boxes = boxesNear(site, message).filter((box) => mayBelong(site, message, box));
  return boxes.find((box) => box === focused) ?? (boxes.length === 1 ? (boxes[0] ?? null) : null);
}

/** «Анна, » that the page puts before an answer to a comment. */
function isGreeting(text: string): boolean {
  return /^\p{L}[\p{L} -]{0,40},$/u.test(text);
}

type Refusal = Extract<FillOutcome, { filled: false }>;

function refuse(why: Refusal['why'], hint: string, found: string | null = null): Refusal {
  return { filled: false, why, hint, found };
}

async function withClipboard(page: Page, text: string, refusal: Refusal): Promise<Refusal> {
  const copied = await copyText(page.document, text);
  return {
    ...refusal,
    hint: `${refusal.hint} ${copied ? 'Ответ скопирован в буфер обмена.' : 'Скопируйте ответ в карточке.'}`,
  };
}

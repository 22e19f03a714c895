import { copyText } from '../copy-text';
import { answersTo } from '../answer/answers-to';
import type { Page, SiteDesigns } from '../design';
import { findMessages, type FoundMessage } from '../find-message';
import { identified } from '../identified';
import { shownFirst } from '../shown-first';
import type { Account, FillOutcome, FillRequest } from '../site';
import { accountOf } from './account-of';
import { composerOf } from './composer-of';
import { boxesNear, findBox, findOpener, mayBelong, type AnswerBox } from './find-box';
import { holdBox } from './hold-box';
import { insertText } from './insert-text';
import { awaitResult, pause } from './pause';
import { readPlain } from '../read/read-text';
import { sameText } from './same-text';

const NOT_FOUND = 'Этого сообщения нет на странице. Откройте его из карточки и повторите.';
const NO_BOX = 'Поле ответа не открылось. Откройте его сами и вставьте ответ: Ctrl+V.';
const NOT_EMPTY = 'В поле уже есть текст. Заменить его?';
const PERSON = 'Ответ уйдёт от частного лица, а не от сообщества. Выберите сообщество в поле ответа на странице.';
const ANSWERED = 'Здесь уже ответили от имени вашего сообщества.';
const LEFT = 'Пока ответ вставлялся, страница показала здесь другое сообщение.';
const AGAIN = 'Откройте своё сообщение из карточки и повторите.';
const REMAINS = 'Ответ остался в поле под ним: сотрите его там.';
const NOT_VERIFIED = 'Поле не приняло ответ. Проверьте его и вставьте ответ сами: Ctrl+V.';

/** As `FillOutcome`, with what is known of the account. */
export type Filled = { filled: true; account: Account | null } | Refusal;

/**
 * Puts an approved text into the comment box of its message and reads it back. Opens the box if it is closed, asks
 * before a private person speaks, before a second answer and before a draft that is there is thrown away, never presses
 * «Отправить» and never sends keys. Where the text could not be placed it is put on the clipboard; where the page shows
 * another message in that place by then, it is taken out of the box again.
 */
export async function fillAnswer(
  site: SiteDesigns,
  page: () => Page,
  { key, text, agreed }: FillRequest,
  signal: AbortSignal,
): Promise<Filled> {
  const messages = shownFirst(findMessages(site, key, page()));
  if (messages.length === 0) return refuse('messageNotFound', NOT_FOUND);
  messages[0]?.root.scrollIntoView({ block: 'center', behavior: 'instant' });
  const answer = await openBox(site, page, messages, signal);
  if (answer === null) return withClipboard(page(), text, refuse('noBox', NO_BOX));

  const { message, opened, box } = answer;
  const read = (element: Element): string => readPlain(element, page().url);
  const account = accountOf(box, composerOf(message.design), page());
  if (account?.isPerson === true && !agreed.includes('privatePerson'))
    return refuse('privatePerson', PERSON, account.name);
  const given = answersTo(site, message, account, page(), Date.now()).find((each) => each.isOwn && each.inThread);
  if (given !== undefined && !agreed.includes('alreadyAnswered'))
    return refuse('alreadyAnswered', ANSWERED, given.text);
  const current = holdBox(site, message, box, page);
  box.focus({ preventScroll: true });
  await pause(150, signal); // drafts are restored on focus
  const found = read(current() ?? box);
  if (current() !== null && sameText(found, text)) return { filled: true, account };
  if (current() !== null && found !== '' && !agreed.includes('boxNotEmpty') && !(opened && isGreeting(found)))
    return refuse('boxNotEmpty', NOT_EMPTY, found);
  if (await insertText(current, read, text, signal)) return { filled: true, account };
  const left = current() ?? box;
  if (current() === null && box.isConnected) return takeBack(box, read, text, signal);
  return withClipboard(page(), text, refuse('notVerified', NOT_VERIFIED, read(left)));
}

/** The box belongs to another message by now: what we wrote into it must not be sent there. */
async function takeBack(
  box: HTMLElement,
  read: (box: Element) => string,
  text: string,
  signal: AbortSignal,
): Promise<Refusal> {
  if (sameText(read(box), text)) {
    box.focus({ preventScroll: true });
    box.ownerDocument.getSelection()?.selectAllChildren(box);
    box.ownerDocument.execCommand('delete');
    await pause(120, signal);
  }
  const remains = sameText(read(box), text) ? ` ${REMAINS}` : '';
  return refuse('messageNotFound', `${LEFT}${remains} ${AGAIN}`);
}

/** The box of the message, in whichever copy of it has one; else clicks what opens it and waits for the box. */
async function openBox(
  site: SiteDesigns,
  page: () => Page,
  messages: readonly FoundMessage[],
  signal: AbortSignal,
): Promise<(AnswerBox & { message: FoundMessage }) | null> {
  for (const message of messages) {
    const box = findBox(site, message);
    if (box !== null) return { box, opened: false, message };
  }
  for (const message of messages) {
    const { key } = message.identity;
    const opener = findOpener(message);
    // While another copy was waited for, the page may have come to show another message here.
    if (opener === null || identified(site, message.root, page())?.identity.key !== key) continue;
    const before = new Set(boxesNear(site, message));
    const focused = message.root.ownerDocument.activeElement;
    opener.click();
    const opened = await awaitResult(
      () => {
        // A layer may have opened with another copy of the message.
        for (const copy of findMessages(site, key, page())) {
          const boxes = boxesNear(site, copy).filter((each) => mayBelong(site, copy, each));
          const own = findBox(site, copy) ?? boxes.find((each) => !before.has(each));
          const box = own ?? boxes.find((each) => each === each.ownerDocument.activeElement && each !== focused);
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

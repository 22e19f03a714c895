import { okComment } from './ok-markup.ts';
import type { StandComment } from './story.ts';
import { classicComposer, vkClassicReply } from './vk-classic.ts';
import { vkReactComment, vkReactComposer } from './vk-react.ts';
import type { View } from './view.ts';

const FIELD = '.field[contenteditable]';
/** What the page believes to stand in each field. As with React, only `input` events change it. */
const believed = new WeakMap<Element, string>();
let nextId = 700_001;

/**
 * Comment boxes that behave like the networks': the text is kept beside the field, a change without an `input`
 * event is undone when the field loses focus, Enter sends, and only a person can send. A click by script is counted
 * in `data-forged-sends` of the root element.
 */
export function listenToComposers(view: () => View): void {
  document.addEventListener('input', ({ target }) => target instanceof HTMLElement && believe(target));
  document.addEventListener('focusout', ({ target }) => target instanceof HTMLElement && restore(target));
  document.addEventListener('keydown', (event) => {
    const field = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(FIELD) : null;
    if (!field || event.key !== 'Enter' || event.shiftKey || !event.isTrusted) return;
    event.preventDefault();
    send(field, view());
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const field = event.target.closest('.send')?.closest('.composer')?.querySelector<HTMLElement>(FIELD);
    if (field && event.isTrusted) send(field, view());
    else if (field) countForgedSend();
    else open(event.target);
  });
}

function believe(field: HTMLElement): void {
  if (!field.matches(FIELD)) return;
  believed.set(field, field.innerText);
  const button = field.closest('.composer')?.querySelector<HTMLButtonElement>('.send');
  if (!button) return;
  button.disabled = field.innerText.trim() === '';
  button.classList.toggle('reply_send_disabled', button.disabled && button.matches('.reply_send_button'));
}

function restore(field: HTMLElement): void {
  const text = believed.get(field) ?? '';
  if (field.matches(FIELD) && field.innerText !== text) field.innerText = text;
}

function send(field: HTMLElement, view: View): void {
  const text = (believed.get(field) ?? '').trim();
  if (text === '') return;
  append({ id: nextId++, by: 'community', minutesAgo: 0, text }, field, view);
  field.replaceChildren();
  believe(field);
  field.closest('[data-answering]')?.remove();
}

function append(comment: StandComment, field: HTMLElement, { community, design }: View): void {
  const now = Date.now();
  if (design === 'ok-feed' || design === 'ok-topic') {
    const list = field.closest('.mlr_disc')?.querySelector('.comments_lst_cnt');
    list?.insertAdjacentHTML('beforeend', okComment(comment, community, now));
    return;
  }
  const post = field.closest<HTMLElement>('.post:not(.reply)');
  const postId = post?.dataset['postId'] ?? '';
  if (design === 'vk-classic') {
    post
      ?.querySelector('.replies_list')
      ?.insertAdjacentHTML('beforeend', vkClassicReply(comment, postId, community, now));
    return;
  }
  const root = field.closest<HTMLElement>('[data-answering]')?.dataset['answering'];
  const list = root ? field.closest('.branch') : null;
  const place = list?.querySelector('[data-testid="wall_comments_layout_thread"]') ?? post?.querySelector('.list');
  const html = vkReactComment(comment, postId, community, now, root ? Number(root) : undefined);
  place?.insertAdjacentHTML('beforeend', root ? html : `<div class="branch">${html}</div>`);
}

/** «Ответить» opens a second box in the thread; the classic fake box turns into a real one. */
function open(target: Element): void {
  const reply = target.closest('[data-testid="comment-reply"]');
  const branch = reply?.closest('.branch');
  if (branch && !branch.querySelector('.composer')) {
    const root = branch.querySelector('[data-testid="wall_comments_comment_root"]')?.id.split('_').at(-1) ?? '';
    branch.insertAdjacentHTML('beforeend', vkReactComposer(root));
    branch.querySelector<HTMLElement>(FIELD)?.focus();
  }
  const fake = target.closest<HTMLElement>('.reply_fakebox');
  const wrap = fake?.closest('.reply_box_wrap');
  if (wrap && fake) {
    wrap.innerHTML = classicComposer(fake.dataset['post'] ?? '', nextId++);
    wrap.querySelector<HTMLElement>(FIELD)?.focus();
  }
  if (target.closest('.comments_reply')) document.querySelector<HTMLElement>(`.comments_add ${FIELD}`)?.focus();
}

function countForgedSend(): void {
  const root = document.documentElement;
  root.dataset['forgedSends'] = String(Number(root.dataset['forgedSends'] ?? 0) + 1);
}

/**
 * Comment boxes that behave as those of the sites do (dom.md §4). Each page counts what a person must do alone:
 * `sent` (submits, presses of «Отправить»), and `keys` (key events of any kind).
 */
/** Counts submits and keys; a page includes it first. */
export const COUNTERS = `
  window.sent = 0; window.keys = 0;
  for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, () => { window.keys += 1; }, true);
  addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; }, true);
  addEventListener('click', (event) => { if (event.target.closest('[data-testid="send-comment"], .reply_send_button, [data-l="t,submit"]')) window.sent += 1; }, true);
`;

/** A box kept in sync with a state of its own: only trusted input counts, every change and every blur redraws it. */
const FRAMEWORK = `
  function framework(box, { replace = false } = {}) {
    let state = '';
    const draw = () => {
      const next = replace ? box.cloneNode(false) : box;
      const hadFocus = document.activeElement === box;
      next.replaceChildren(...state.split('\\n').flatMap((line, i) => [...(i ? [document.createElement('br')] : []), document.createTextNode(line)]));
      if (next !== box) { box.replaceWith(next); box = next; listen(); if (hadFocus) { box.focus(); } }
    };
    const listen = () => {
      box.addEventListener('beforeinput', (event) => { if (!event.isTrusted) event.preventDefault(); });
      box.addEventListener('paste', (event) => { if (!event.isTrusted) event.preventDefault(); });
      box.addEventListener('input', (event) => { if (event.isTrusted) state = box.innerText; setTimeout(draw, 30); });
      box.addEventListener('blur', () => setTimeout(draw, 0));
    };
    listen();
    return { get state() { return state; }, set state(text) { state = text; draw(); } };
  }
`;

const BOX =
  '<div data-testid="content-editable-input" contenteditable="true" role="textbox" aria-label="Написать комментарий..."></div>';
const FORM = (box: string): string =>
  `<div class="vkitCommentInput__root--x1"><form><input name="querySelector"><input name="remove"><input name="closest">
   <div data-testid="comment-input-avatar"><img alt="Заречный округ" src="data:,"></div>${box}
   <button type="submit" data-testid="send-comment">Отправить</button></form></div>`;

function reactPost(composer: string, script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Запись</title><script>${COUNTERS}${FRAMEWORK}</script>
  <article data-testid="post" data-post-id="-1_2" data-post-nesting-lvl="0">
    <h3><a data-testid="post-header-title" href="/club1">Округ</a></h3>
    <div data-testid="showmoretext-in">Новость</div>
    <a data-testid="post_date_block_preview" href="/wall-1_2">сегодня в 0:01</a>
    <div><button type="button" data-testid="post_footer_action_share"></button></div>
    <div data-testid="wall_comments_layout_root">
      <div data-testid="wall_comments_comment_root" id="5_15"><a data-testid="comment-owner" href="/id5">Анна К.</a>
        <div data-testid="comment-text">Где вода?</div><a data-testid="wall_comment_date" href="/wall-1_2?reply=15">сегодня в 0:02</a>
        <span data-testid="comment-reply">Ответить</span></div>
      <div data-testid="wall_comments_layout_thread" id="thread"></div>
      <div data-testid="wall_comments_comment_root" id="6_16"><a data-testid="comment-owner" href="/id6">Пётр</a>
        <div data-testid="comment-text">А свет?</div><a data-testid="wall_comment_date" href="/wall-1_2?reply=16">сегодня в 0:03</a>
        <span data-testid="comment-reply">Ответить</span></div>
    </div>${composer}</article>
    <div class="ComposerInput__input" contenteditable="true" id="messenger"></div>
    <div data-testid="posting_base_screen_input_message" contenteditable="true" id="posting"></div>
  <script>const box = document.querySelector('[data-testid="content-editable-input"]'); ${script}</script>`;
}

const OPEN_IN_THREAD = `
  document.querySelector('#\\\\35 _15 [data-testid="comment-reply"]').addEventListener('click', () => setTimeout(() => {
    document.getElementById('thread').innerHTML = ${JSON.stringify(FORM(BOX))};
    const opened = document.querySelector('#thread [contenteditable]');
    opened.textContent = 'Анна, '; opened.focus(); window.editor2 = framework(opened);
  }, 200));`;

/** Pages by what is special about their composer; all stand at https://vk.com/wall-1_2. */
export const VK_COMPOSERS = {
  plain: reactPost(FORM(BOX), ''),
  framework: reactPost(FORM(BOX), 'window.editor = framework(box);'),
  replacing: reactPost(FORM(BOX), 'window.editor = framework(box, { replace: true });'),
  draft: reactPost(
    FORM(BOX),
    `const editor = framework(box); box.addEventListener('focus', () => setTimeout(() => { editor.state = 'Мой черновик'; }, 60), { once: true });`,
  ),
  thread: reactPost(FORM(BOX), `window.editor = framework(box);${OPEN_IN_THREAD}`),
  escaping: reactPost(
    FORM(BOX),
    `addEventListener('keydown', (event) => { if (event.key === 'Escape') document.querySelector('form').replaceChildren(); });`,
  ),
  deaf: reactPost(FORM(BOX), `box.addEventListener('input', () => box.replaceChildren());`),
  closed: reactPost('', ''),
  /** The community has answered the comment already. */
  answered: reactPost(
    FORM(BOX),
    `window.editor = framework(box);${OPEN_IN_THREAD}
     document.getElementById('thread').insertAdjacentHTML('beforebegin', '<div data-testid="wall_comments_layout_thread"><div data-testid="wall_comments_comment_in_thread" id="1_17"><a data-testid="comment-owner" href="/zarechny">Заречный округ</a><div data-testid="comment-text">Уже чиним.</div><a data-testid="wall_comment_date" href="/wall-1_2?reply=17&thread=15">сегодня в 0:05</a></div></div>');`,
  ),
  /** The form speaks for the person who is logged in. */
  person: reactPost(
    `<a id="top_profile_link" href="/mary"><img alt="Мария Иванова" src="data:,"></a>${FORM(BOX).replace('Заречный округ', 'Мария Иванова')}`,
    'window.editor = framework(box);',
  ),
} as const;

/** Classic: the field appears after a click on the fake one; the answer to a comment is named by a hidden field. */
export const VK_CLASSIC_COMPOSER = `<!doctype html><meta charset="utf-8"><title>Запись</title><script>${COUNTERS}${FRAMEWORK}</script>
<div id="post-1_2" class="_post post page_block" data-post-id="-1_2">
  <div class="post_author"><a class="author" href="/club1" data-from-id="-1">Округ</a></div>
  <div class="post_date"><a class="post_link" href="/wall-1_2"><span class="rel_date">сегодня в 0:01</span></a></div>
  <div class="wall_post_text">Новость</div>
  <div class="replies"><div class="replies_list"><div id="post-1_15" class="reply _post" data-post-id="-1_15">
    <div class="reply_author"><a class="author" href="/id5" data-from-id="5">Анна К.</a></div><div class="wall_reply_text">Где вода?</div>
    <div class="reply_date"><a class="wd_lnk" href="/wall-1_2?reply=15"><span class="rel_date">сегодня в 0:02</span></a></div>
    <div class="reply_link_wrap"><a class="reply_link _reply_lnk" role="link">Ответить</a></div></div></div></div>
  <div id="reply_box_wrap-1_2"><div class="reply_fakebox_wrap"><div class="reply_fakebox">Написать комментарий...</div></div></div>
</div>
<script>
  function open(target) {
    document.getElementById('reply_box_wrap-1_2').innerHTML = '<div id="reply_box-1_2" class="submit_post_box"><form class="reply_form"><input type="hidden" id="reply_to-1_2" value="' + target + '"><div id="reply_field-1_2" class="reply_field submit_post_field" contenteditable="true" role="textbox"></div><button class="reply_send_button">Отправить</button></form></div>';
    const field = document.getElementById('reply_field-1_2'); field.focus(); window.editor = framework(field);
  }
  document.querySelector('.reply_fakebox').addEventListener('click', () => setTimeout(open, 100, ''));
  document.querySelector('.reply_link').addEventListener('click', () => setTimeout(open, 100, '-1_15'));
</script>`;

import type { Community } from './district.ts';
import { authorOf, avatar, escapeHtml, photo, richText } from './markup.ts';
import { vkDateWords } from './relative-words.ts';
import type { StandComment, StandPost } from './story.ts';

/** A post of VK's React design with its comments and comment box, after the map of dom.md §2.3. `now` is epoch ms. */
export function vkReactPost(post: StandPost, community: Community, now: number, direct = false): string {
  const id = `-${community.id}_${post.id}`;
  const author = authorOf(post, community, 'vk');
  const subtitle = post.advertisement
    ? '<span data-testid="post-header-subtitle">Реклама</span>'
    : `<span data-testid="post-header-subtitle">${dateLink(post, id, now, direct)}</span>`;
  return `<article class="card post" data-testid="post" data-post-id="${id}" data-post-nesting-lvl="0"${post.advertisement ? ' data-ad-view="1"' : ''}>
    <div data-testid="post-header" class="vkit-OaLCik head">
      <a data-testid="post-header-avatar" href="${author.href}">${avatar(author)}</a>
      <div class="who"><h3><a data-testid="post-header-title" href="${author.href}">${escapeHtml(author.name)}</a></h3>${subtitle}</div>
      <button data-testid="post_context_menu_toggle" aria-label="Действия">⋯</button>
    </div>
    <div data-testid="post-content-container">
      <div data-testid="showmoretext"><div data-testid="showmoretext-in">${richText(post.text)}</div></div>
      ${post.photo === undefined ? '' : photoLink(post, community)}
      ${post.repost ? repost(post.repost) : ''}
    </div>
    <div class="foot">
      <button data-testid="post_footer_action_like" aria-label="Нравится">♡ ${(post.id * 7) % 40}</button>
      <button data-testid="post_footer_action_comment" aria-label="${post.comments?.length ?? 0} комментариев">💬 ${post.comments?.length ?? 0}</button>
      <button data-testid="post_footer_action_share" aria-label="Поделиться">↪</button>
    </div>
    ${post.advertisement ? '' : comments(post, community, id, now)}
  </article>`;
}

/** One comment; answers inside a thread have their own test id. */
export function vkReactComment(
  comment: StandComment,
  postId: string,
  community: Community,
  now: number,
  root?: number,
): string {
  const author = authorOf(comment, community, 'vk');
  const testid = root === undefined ? 'wall_comments_comment_root' : 'wall_comments_comment_in_thread';
  const href = `/wall${postId}?reply=${comment.id}${root === undefined ? '' : `&amp;thread=${root}`}`;
  return `<div class="comment" data-testid="${testid}" id="${postId}_${comment.id}">
    <a data-testid="comment-avatar" href="${author.href}">${avatar(author)}</a>
    <div class="said"><a data-testid="comment-owner" href="${author.href}">${escapeHtml(author.name)}</a>
      <div data-testid="comment-text"><div data-testid="showmoretext"><div data-testid="showmoretext-in">${richText(comment.text)}</div></div></div>
      <div class="foot"><a data-testid="wall_comment_date" href="${href}">${vkDateWords(comment.minutesAgo, now)}</a>
        <span data-testid="comment-reply" role="button" tabindex="0">Ответить</span>
        <span data-testid="comment-share" role="button" tabindex="0">Поделиться</span>
        <span data-testid="comment-like" role="button" tabindex="0">♡</span></div>
    </div></div>`;
}

/** The comment box, dom.md §4.2; its behaviour is in `composer.ts`. */
export function vkReactComposer(answering?: string): string {
  return `<div class="vkitCommentInput__root--s7aBn composer"${answering ? ` data-answering="${answering}"` : ''}>
    <div class="vkitCommentInput__container--u2dFk">
      <div data-testid="content-editable-input" class="field" contenteditable="true" role="textbox" aria-multiline="true"
        aria-label="Написать комментарий…" data-placeholder="${answering ? 'Ответить…' : 'Написать комментарий…'}"></div>
      <button data-testid="send-comment" class="send" aria-label="Отправить" disabled>➤</button>
    </div></div>`;
}

function comments(post: StandPost, community: Community, id: string, now: number): string {
  const list = (post.comments ?? []).map((comment) => {
    const replies = (comment.replies ?? []).map((reply) => vkReactComment(reply, id, community, now, comment.id));
    const thread = `<div data-testid="wall_comments_layout_thread" style="--comment-layout-level:1">${replies.join('')}</div>`;
    return `<div class="branch">${vkReactComment(comment, id, community, now)}${thread}</div>`;
  });
  return `<div data-testid="wall_comments_layout_root"><div class="list">${list.join('')}</div>${vkReactComposer()}</div>`;
}

/** On the direct page of a post the date is no link (dom.md fact 6). */
function dateLink(post: StandPost, id: string, now: number, direct: boolean): string {
  const href = direct ? '' : ` href="/wall${id}"`;
  const seconds = Math.floor(now / 1000) - post.minutesAgo * 60;
  return `<a data-testid="post_date_block_preview"${href} data-ts="${seconds}">${vkDateWords(post.minutesAgo, now)}</a>`;
}

function photoLink(post: StandPost, community: Community): string {
  return `<div data-testid="primary-attachment-interactive-wrapper"><div data-testid="primary-attachment-image-content">
    <a href="/photo-${community.id}_${post.id}"><img class="photo" alt="фотография" src="${photo(post.photo ?? 0)}"></a></div></div>`;
}

function repost(origin: NonNullable<StandPost['repost']>): string {
  return `<div class="nested" data-post-nesting-lvl="1" data-post-id="${origin.ownerId}_${origin.id}">
    <h3><a data-testid="post-header-title" href="/public${-origin.ownerId}">${escapeHtml(origin.name)}</a></h3>
    <div data-testid="showmoretext"><div data-testid="showmoretext-in">${richText(origin.text)}</div></div></div>`;
}

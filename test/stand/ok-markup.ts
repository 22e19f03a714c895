import type { Community } from './district.ts';
import { authorOf, avatar, escapeHtml, photo, richText } from './markup.ts';
import { okDateWords } from './relative-words.ts';
import type { StandComment, StandPost } from './story.ts';

/** A topic as it stands in a group's feed, after the map of dom.md §3.1. `now` is epoch ms. */
export function okFeedItem(post: StandPost, group: Community, now: number): string {
  const author = authorOf(post, group, 'ok');
  return `<div class="feed-w"><div class="card feed h-mod" data-feed-id="${post.id}" data-seen-params='{"data":{},"options":{}}'>
    <div class="feed_top head"><a href="${author.href}">${avatar(author)}</a>
      <div class="who"><a class="name" href="${author.href}">${escapeHtml(author.name)}</a>
      ${post.advertisement ? '<div class="feed_label">Реклама</div><button class="advert-badge__k3">О рекламе</button>' : `<div class="feed_date">${okDateWords(post.minutesAgo, now)}</div>`}</div></div>
    ${body(post, group)}
    ${post.advertisement ? '' : widgets(post, group)}
  </div></div>`;
}

/** The page of one topic: author, text, comments, comment box. */
export function okTopicPage(post: StandPost, group: Community, now: number): string {
  const author = authorOf(post, group, 'ok');
  const data = JSON.stringify({
    [post.by === 'community' ? 'group' : 'user']: { name: author.name, href: author.href },
    timeInfo: { createTime: String(now - post.minutesAgo * 60_000) },
  });
  return `<div id="hook_Block_MediaTopicLayerBody"><div class="card media-layer_c js-mlr-block">
    <div class="mlr_top head">${avatar(author)}<div class="who"><group-author data="${escapeHtml(data)}"><a class="name" href="${author.href}">${escapeHtml(author.name)}</a></group-author>
      <div class="feed_date">${okDateWords(post.minutesAgo, now)}</div></div></div>
    <div class="mlr_cnt" id="cnts_${post.id}">${body(post, group)}</div>
    <div class="mlr_disc js-discussion-layer-block"><div data-count="${post.comments?.length ?? 0}">
      <div class="comments_lst"><div class="comments_lst_cnt">${(post.comments ?? []).map((comment) => okComment(comment, group, now)).join('')}</div></div>
      ${okComposer()}
    </div></div></div></div>`;
}

/** One comment: the exact time and the id stand in the attributes of the inner block. */
export function okComment(comment: StandComment, group: Community, now: number): string {
  const author = authorOf(comment, group, 'ok');
  const seen = JSON.stringify({ data: { commentId: String(comment.id) } });
  return `<div id="hook_Block_Comment${comment.id}"><div class="comments_i" data-time="${now - comment.minutesAgo * 60_000}" data-seen-params="${escapeHtml(seen)}">
    <div class="comments_current comment">${avatar(author)}<div class="said">
      <a class="comments_author-name o" href="${author.href}"><span>${escapeHtml(author.name)}</span></a>
      <span data-rid=""><span class="js-text-full">${richText(comment.text)}</span></span>
      <div class="foot"><span class="comments_current__footer__main__date">${okDateWords(comment.minutesAgo, now)}</span>
        <a class="comments_reply" role="button" tabindex="0">Ответить</a></div>
    </div></div></div></div>`;
}

/** The comment box, dom.md §4.3. */
function okComposer(): string {
  return `<div class="comments_add composer"><form class="comments_add_form" onsubmit="return false">
    <div class="comments_add-itx"><div id="field_1" name="st.dM" class="itx js-comments_add js-ok-e comments_add-ceditable field" contenteditable="true" role="textbox" aria-multiline="true" data-l="t,ta" data-placeholder="Напишите комментарий…"></div></div>
    <div class="comments_add-controls"><button type="button" class="button-pro form-actions_yes send" data-l="t,submit" disabled>Добавить</button></div>
  </form></div>`;
}

function body(post: StandPost, group: Community): string {
  const link = post.advertisement
    ? ''
    : `<a class="media-text_a" href="/group/${group.id}/topic/${post.id}" aria-label="Открыть тему"></a>`;
  return `<div class="media-text media-block"><div class="media-text_cnt"><div class="media-text_cnt_tx emoji-tx textWrap">${richText(post.text)}${link}</div></div></div>
    ${post.photo === undefined ? '' : `<div class="media-photos"><div class="media-photos_photo"><a href="/group/${group.id}/album/1/${post.id}"><img class="photo media-photos_img" alt="" src="${photo(post.photo)}"></a></div></div>`}
    ${post.repost ? `<div class="nested media-reshare"><a class="name" href="/group/${post.repost.ownerId}">${escapeHtml(post.repost.name)}</a><div class="media-text_cnt"><div class="media-text_cnt_tx textWrap">${richText(post.repost.text)}</div></div></div>` : ''}`;
}

function widgets(post: StandPost, group: Community): string {
  return `<ul class="widget-list foot"><li class="widget-list_i" data-widget-item-type="comment"><a data-location="FeedCommentWidget" data-module="CommentWidgets" href="/discussions/1/${group.id}/${post.id}">💬 <span class="widget_count js-count">${post.comments?.length ?? 0}</span></a></li>
    <li class="widget-list_i" data-widget-item-type="like">♡</li></ul>`;
}

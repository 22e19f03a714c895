import type { Community } from './district.ts';
import { authorOf, avatar, escapeHtml, photo, richText } from './markup.ts';
import { vkDateWords } from './relative-words.ts';
import type { StandComment, StandPost } from './story.ts';

/** A post of VK's classic design as a guest gets it, after the map of dom.md §2.2. `now` is epoch ms. */
export function vkClassicPost(post: StandPost, community: Community, now: number): string {
  const id = `-${community.id}_${post.id}`;
  const author = authorOf(post, community, 'vk');
  return `<div id="post${id}" class="card _post post page_block post--withPostBottomAction${post.advertisement ? ' post_marked_as_ads' : ''}" data-post-id="${id}">
    <div class="_post_content">
      <div class="post_header head">
        <a class="post_image" href="${author.href}">${avatar(author)}</a>
        <div class="post_header_info who">
          <h5 class="post_author"><a class="author" href="${author.href}" data-from-id="${author.id}" data-post-id="${id}">${escapeHtml(author.name)}</a></h5>
          <div class="post_date"><a class="post_link" href="/wall${id}"><span class="rel_date">${vkDateWords(post.minutesAgo, now)}</span></a>
          ${post.advertisement ? '<span class="wall_marked_as_ads">Реклама</span>' : ''}</div>
        </div></div>
      <div class="post_content"><div class="post_info">
        <div class="wall_text"><div id="wpt${id}" class="wall_post_cont _wall_post_cont">
          <div class="wall_post_text">${richText(post.text)}</div>
          ${post.photo === undefined ? '' : thumb(post, community)}
          ${post.repost ? quote(post.repost) : ''}
        </div></div>
        <div class="like_wrap foot _like_wall${id}"><a class="PostBottomAction">♡ ${(post.id * 7) % 40}</a>
          <a class="PostBottomAction comment _comment _reply_wrap" data-count="${post.comments?.length ?? 0}">💬 ${post.comments?.length ?? 0}</a></div>
      </div></div></div>
    ${post.advertisement ? '' : replies(post, community, id, now)}
  </div>`;
}

function replies(post: StandPost, community: Community, id: string, now: number): string {
  const list = (post.comments ?? []).map((comment) => vkClassicReply(comment, id, community, now)).join('');
  return `<div class="replies"><div id="replies_wrap${id}"><div id="replies${id}" class="replies_list">${list}</div></div>
    <div id="reply_box_wrap${id}" class="reply_box_wrap">${fakeBox(id)}</div></div>`;
}

/** One comment; in this design it looks like a post too (dom.md §2.2, trap). */
export function vkClassicReply(comment: StandComment, postId: string, community: Community, now: number): string {
  const author = authorOf(comment, community, 'vk');
  const id = `-${community.id}_${comment.id}`;
  return `<div id="post${id}" class="comment reply reply_dived clear reply_replieable _post" data-post-id="${id}" onclick="void Wall.replyClick('${postId}', ${comment.id}, event, ${author.id})">
    <div class="reply_wrap _reply_content _post_content clear_fix branch-row">
      <a class="reply_image" href="${author.href}">${avatar(author)}</a>
      <div class="reply_content said">
        <div class="reply_author"><a class="author" href="${author.href}" data-from-id="${author.id}">${escapeHtml(author.name)}</a></div>
        <div class="reply_text"><div id="wpt${id}"><div class="wall_reply_text">${richText(comment.text)}</div></div></div>
        <div class="reply_footer foot"><div class="reply_date"><a class="wd_lnk" href="https://vk.com/wall${postId}?reply=${comment.id}"><span class="rel_date">${vkDateWords(comment.minutesAgo, now)}</span></a></div>
          <div class="reply_link_wrap"><a class="reply_link _reply_lnk" role="link" tabindex="0">Ответить</a></div></div>
      </div></div></div>`;
}

/** First step of the two-step box (dom.md §4.1): a click turns it into `classicComposer`. */
function fakeBox(id: string): string {
  return `<div class="reply_fakebox_wrap"><div class="reply_fakebox field" data-post="${id}" role="button" tabindex="0">Написать комментарий...</div></div>`;
}

/** The box that appears in place of the fake one. */
export function classicComposer(id: string, number: number): string {
  return `<div id="reply_box${number}" class="submit_post_box composer"><div class="reply_form">
    <input type="hidden" id="reply_to${number}" value="">
    <div id="reply_field${id}" class="reply_field submit_post_field field" contenteditable="true" role="textbox" aria-multiline="true" data-placeholder="Написать комментарий..."></div>
    <button id="reply_button${number}" class="reply_send_button reply_send_disabled send" aria-label="Отправить" disabled>➤</button></div></div>`;
}

function thumb(post: StandPost, community: Community): string {
  const id = `-${community.id}_${post.id}`;
  return `<div class="page_post_sized_thumbs clear_fix"><a class="page_post_thumb_wrap image_cover" href="/photo${id}" data-photo-id="${id}" aria-label="фотография" style="background-image:url(&quot;${photo(post.photo ?? 0)}&quot;)"></a></div>`;
}

function quote(origin: NonNullable<StandPost['repost']>): string {
  const link = `/wall${origin.ownerId}_${origin.id}`;
  return `<div class="copy_quote nested"><div class="copy_post_header"><a class="copy_post_image" href="${link}" data-post-id="${origin.ownerId}_${origin.id}"></a>
    <h5 class="copy_post_author"><a class="copy_author" href="/public${-origin.ownerId}">${escapeHtml(origin.name)}</a></h5>
    <div class="copy_post_date"><a class="published_by_date" href="${link}">12 ноя в 9:30</a></div></div>
    <div class="wall_post_text">${richText(origin.text)}</div></div>`;
}

import type { MessageDesign } from '../design';

/**
 * VK classic, server-rendered: G0 (2011–2012, real pages), G1a (2016), G1b `Post--redesign`, G1c `Post--redesignV3`;
 * in 2026 guests' walls, layers, postponed posts (dom.md §2.2). A comment is `._post[data-post-id]` too: posts exclude `.reply`.
 */
const post: MessageDesign = {
  name: 'vk-classic/post',
  kind: 'post',
  root: [
    '._post.post[data-post-id]:not(.reply)', // A: DBL 2021, RUA 2023–2026
    '._post.Post--redesignV3[data-post-id]:not(.reply)', // A: VKT 2025-10
    '.wl_post[data-post-id]', // A: RUA 2023–2026
    '.post[id^="post"]:not(.reply)', // A: KON 2011–2012 (real pages)
  ],
  inner: '.reply, .copy_quote, .PostCopyQuote--redesignV3, [id^="feed_repost-"]',
  ad: [
    '._ads_block_data_w', // A: RUA 2026
    '.wall_marked_as_ads', // A: RUA 2026
    '.post_marked_as_ads', // A: RUA 2026
    '[data-ad-view]', // A: RUA 2026
    '[data-ad-block-uid]', // A: RUA 2026
  ],
  identity: 'vkPost',
  author: [
    '.PostHeaderTitle__authorLink', // A: BN 2026, VKT 2025-10
    '.post_author a.author', // A: DBL 2021-08
    'a[data-post-click-type="post_owner_link"]', // A: BN 2026
    '.wall_text > a.author, .post_info .text > a.author, .text > a.author', // A: KON 2011–2012 (real pages)
  ],
  authorLink: [
    'a.post_image[href]', // A: KON 2011–2012, DBL 2021
  ],
  text: [
    '.wall_post_text', // A: KON 2011–2012, DBL 2021
    '[class^="vkitShowMoreText__text"]', // A: VKT 2025-10
    '[class^="PostContentContainer__contentContainer"]', // B: VKT 2025-10
  ],
  reposted: [
    '.copy_quote .wall_post_text', // B: BN4 2024, DBL 2021-08
    '.PostCopyQuote--redesignV3 [class^="vkitShowMoreText__text"]', // B: VKT 2025-10
  ],
  textSkip: '.wall_signed, .page_post_sized_thumbs, .post_media',
  more: [
    '.wall_post_more', // A: DBL 2021-08
    '.wall_reply_more, .wall_reply_more_redesign_2024', // B: BN4 2024
    'a[onclick*="hide(this"]', // A: KON 2011-08 (real page)
    '[data-testid="showmoretext-after"]', // B: VKT 2025-10
  ],
  moreHides: true,
  date: [
    '.post_date .rel_date', // A: DBL 2021-08
    '.post_link', // A: DBL 2021-08
    '[class^="PostDateBlock__root"]', // B: VKT 2025-10
    '.PostHeaderSubtitle__link, .PostHeaderSubtitle a[href*="wall"]', // C: VKT 2025-10
    '.reply_link_wrap .rel_date', // A: KON 2011–2012 (real pages)
    '.rel_date', // A: DBL 2021-08
  ],
  link: [
    'a.post_link[href*="wall"]', // A: DBL 2021-08
    '[class^="PostDateBlock__root"] a[href*="wall"], .PostHeaderSubtitle a[href*="wall"]', // B: VKT 2025-10
    '.reply_link_wrap small a[href^="/wall"]', // A: KON 2011–2012 (real pages)
  ],
  stamp: [
    '.rel_date_needs_update[time]', // A: KON 2012-01 (real page)
  ],
  photos: [
    'a[data-photo-id], a[href^="/photo"]', // A: DBL 2021-08
    'a.photo[onclick*="showPhoto("], a[onclick*="showPhoto("]', // A: KON 2012-01 (real page)
  ],
  videos: [
    'a[data-video], a[href^="/video"]', // A: KON 2012, DBL 2021
  ],
  anchors: [
    ['.PostBottomAction._share, .PostBottomAction.share', 'after'], // B: DBL 2021-08
    ['.like_wrap .like_btns, .like_wrap .PostButtonReactionsContainer', 'inside'], // B: DBL 2021-08
    ['.PostBottomAction.comment', 'after'], // A: DBL 2021-08
    ['.post_header_info, .PostHeader', 'inside'], // B: DBL 2021-08
    ['.reply_link_wrap small', 'inside'], // A: KON 2011–2012 (real pages)
    ['.post_date', 'inside'], // A: DBL 2021-08
  ],
};

const comment: MessageDesign = {
  ...post,
  name: 'vk-classic/comment',
  kind: 'comment',
  root: [
    '.reply[id^="post"], .reply[data-post-id]', // A: KON 2011–2012, DBL 2021, BN 2026
  ],
  inner: '.reply, .copy_quote, .replies_wrap_deep',
  ad: [],
  identity: 'vkComment',
  author: [
    '.reply_author a.author', // A: DBL 2021-08
    'a.author', // A: KON 2011–2012 (real pages)
    '.reply_image img[alt]', // A: DBL 2021-08
  ],
  authorLink: [
    'a.reply_image[href]', // A: KON 2011–2012, DBL 2021
  ],
  text: [
    '.wall_reply_text', // A: KON 2011–2012, DBL 2021
  ],
  date: [
    '.reply_date .rel_date', // A: DBL 2021-08
    'a.wd_lnk', // A: KON 2011–2012 (real pages)
    '.rel_date', // A: BN 2026
  ],
  link: [
    'a.wd_lnk[href*="reply="]', // A: KON 2011–2012, DBL 2021, BN 2026
  ],
  anchors: [
    ['.reply_link_wrap', 'after'], // A: DBL 2021-08
    ['.reply_date', 'after'], // A: DBL 2021-08
    ['a.wd_lnk', 'after'], // A: KON 2011–2012 (real pages)
  ],
};

/** Board topics keep the classic markup (dom.md §5.3). */
const boardPost: MessageDesign = {
  ...comment,
  name: 'vk-classic/board-post',
  root: [
    '.bp_post[id^="post"]', // B: VKF 2026
  ],
  inner: '.bp_post',
  identity: 'vkBoardPost',
  author: [
    '.bp_author', // B: VKF 2026
  ],
  authorLink: [
    'a.bp_thumb[href]', // C: general knowledge
  ],
  text: [
    '.bp_text', // B: VKF 2026
  ],
  date: [
    '.bp_date', // C: general knowledge
  ],
  link: [
    'a.bp_date[href*="post="]', // C: general knowledge
  ],
  anchors: [
    ['.bp_bottom, .bp_info', 'inside'], // C: general knowledge
    ['.bp_date', 'after'], // C: general knowledge
  ],
};

export const vkClassic: readonly MessageDesign[] = [comment, post, boardPost];

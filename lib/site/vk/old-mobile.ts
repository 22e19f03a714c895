import type { MessageDesign } from '../design';

/** Old m.vk.com, served to guests (dom.md §2.4). */
const post: MessageDesign = {
  name: 'vk-old-mobile/post',
  kind: 'post',
  root: [
    '.wall_item[id^="wall"], .wall_item[data-post-id]', // A: BN 2026, MVK 2022
  ],
  inner: '.ReplyItem, .pic_body_wrap',
  ad: [
    '[data-ad-view], [data-ad-block-uid], .wall_marked_as_ads', // A: RUA 2026
  ],
  identity: 'vkPost',
  author: [
    '.pi_author', // A: BN 2026, MVK 2022
    '[data-testid="mobile-wall-post-author"]', // A: BN 2026
  ],
  authorLink: [],
  text: [
    '.pi_text', // A: BN 2026, MVK 2022
  ],
  reposted: [
    '.pic_body_wrap .pi_text', // B: BN 2026
  ],
  textSkip: '.pi_medias',
  more: [
    '.pi_text_more', // C: general knowledge
  ],
  moreHides: true,
  date: [
    '.wi_date', // A: MVK 2022
    '[class*="PostHeader__description"]', // B: BN 2026
  ],
  link: [
    'a.wi_date[href*="wall"]', // A: MVK 2022
  ],
  stamp: [],
  photos: [
    '.MediaGrid__interactive[data-src_big]', // B: MVK 2022
    'a[href^="/photo"]', // B: MVK 2022
  ],
  videos: [
    'a[href^="/video"]', // B: MVK 2022
  ],
  anchors: [
    ['.PostBottomButton:last-of-type', 'after'], // B: MVK 2022
    ['.wi_info', 'inside'], // A: MVK 2022
  ],
};

const comment: MessageDesign = {
  ...post,
  name: 'vk-old-mobile/comment',
  kind: 'comment',
  root: [
    '.ReplyItem', // A: BN 2026
  ],
  inner: '.ReplyItem',
  ad: [],
  identity: 'vkComment',
  author: [
    '.ReplyItem__name', // A: BN 2026
  ],
  authorLink: [
    'a.ReplyItem__name[href]', // A: BN 2026
  ],
  text: [
    '.ReplyItem__text', // C: other code
    '.ReplyItem__body', // C: other code
    '.ReplyItem__content', // A: BN 2026
  ],
  textSkip: '.ReplyItem__header, .ReplyItem__footer, .item_date',
  date: [
    '.item_date', // A: BN 2026
  ],
  link: [
    'a.item_date[href*="reply="]', // A: BN 2026
  ],
  anchors: [
    ['.item_date', 'after'], // A: BN 2026
  ],
};

export const vkOldMobile: readonly MessageDesign[] = [comment, post];

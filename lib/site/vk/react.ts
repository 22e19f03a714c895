import type { MessageDesign } from '../design';

/** VK React, desktop and mobile, logged in (dom.md §2.3). Anchored on `data-testid`; class names are hashes there. */
export const vkReactPost: MessageDesign = {
  name: 'vk-react/post',
  kind: 'post',
  root: [
    '[data-testid="post"][data-post-id]:not([data-post-nesting-lvl])', // A: ARC, BN, CMT 2026
    '[data-post-id][data-post-nesting-lvl="0"]', // A: UYE 2026-03, PNK 2026-07
  ],
  inner: '[data-post-nesting-lvl], [data-testid*="comment"]:not([data-testid^="post_footer_action_"])',
  ad: [
    '[aria-label="Реклама от автора"]', // A: RUA 2026-01…07
    '[data-ad-view]', // A: RUA 2026
  ],
  adLabel: {
    ways: [
      '[data-testid="post-header-subtitle"]', // A: RUA 2026-01…07
    ],
    words: /(?:^|[^а-яё])р[еэ]клама(?![а-яё])|\bad(?:vert|\b)/i,
  },
  identity: 'vkPost',
  author: [
    '[data-testid="post-header-title"]', // A: BN, UYE, CMT, ARC, PNK 2026
  ],
  authorLink: [
    '[data-testid="post-header-avatar"][href]', // A: UYE 2026-03
  ],
  text: [
    '[data-testid="showmoretext-in-expanded"]', // A: ARC 2026, PNK 2026-07
    '[data-testid^="showmoretext-in"]', // A: UYE 2026-03, PST 2026
    '[data-testid="showmoretext"]', // A: ADM 2025–2026
    '[data-testid="post_text"]', // B: V188
    '[data-testid="post-content-container"]', // A: VKF 2026
  ],
  reposted: [
    '[data-post-nesting-lvl="1"] [data-testid="showmoretext-in-expanded"]', // A: ARC 2026, PNK 2026-07
    '[data-post-nesting-lvl="1"] [data-testid^="showmoretext-in"]', // A: V188, PST, PNK 2026
  ],
  textSkip:
    '[data-testid="showmoretext-after"], [data-testid="post-footer-author"], [data-testid*="attachment"], [data-testid="media-grid-item"], [data-testid^="post_footer_action_"]',
  more: [
    '[data-testid="showmoretext-after"]', // A: ARC, PNK 2026
    '[data-id="showMoreButton"]', // B: ADM 2025
  ],
  date: [
    '[data-testid="post_date_block_preview"]', // A: all sources 2026
    '[data-testid="post-header-subtitle-date"]', // A: PNK 2026-07
  ],
  link: [
    'a[data-testid="post_date_block_preview"][href], [data-testid="post_date_block_preview"] a[href]', // A: all sources 2026
  ],
  stamp: [
    '[data-testid="post_date_block_preview"][data-ts], [data-testid="post_date_block_preview"] [data-ts]', // B: PST 2026
  ],
  photos: [
    'a[href*="/photo"], a[href*="z=photo"]', // A: UYE, PST 2026
    '[data-testid="primary-attachment-image-content"] img', // A: PNK 2026-07
    '[data-testid="media-grid-image"]', // A: PNK 2026-07
  ],
  videos: [
    'a[data-video]', // A: UYE 2026-03, PNK 2026-07
    'a[href^="/video"]', // B: PNK 2026-07
  ],
  anchors: [
    ['[data-testid="post_footer_action_share"]', 'after'], // A: BN, ADM 2026
    ['[data-testid="post_footer_action_comment"]', 'after'], // A: PNK 2026-07
    ['[data-testid="post-header"]', 'after'], // A: PNK 2026-07
  ],
};

const comment: MessageDesign = {
  ...vkReactPost,
  name: 'vk-react/comment',
  kind: 'comment',
  root: [
    '[data-testid="wall_comments_comment_root"]', // A: BN, UYE, ARC, CMT 2026
    '[data-testid="wall_comments_comment_in_thread"]', // A: BN, UYE 2026
  ],
  inner:
    '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"], [data-testid="wall_comments_layout_thread"]',
  ad: [],
  adLabel: null,
  identity: 'vkComment',
  author: [
    '[data-testid="comment-owner"]', // A: BN, UYE, CMT 2026
    '[data-testid="comment-avatar"] img[alt]', // B: BN 2026
  ],
  authorLink: [
    '[data-testid="comment-avatar"][href]', // A: BN 2026
  ],
  text: [
    '[data-testid="comment-text"] [data-testid="showmoretext-in-expanded"]', // A: ARC 2026
    '[data-testid="comment-text"]', // A: UYE, CMT, BN 2026
    '[data-testid="wall_comment_text"]', // B: VKF 2026
  ],
  date: [
    '[data-testid="wall_comment_date"]', // A: UYE, BN 2026
  ],
  link: [
    'a[data-testid="wall_comment_date"][href*="reply="], [data-testid="wall_comment_date"] a[href*="reply="]', // A: UYE, BN 2026
    'a[href*="reply="]:not([data-testid="comment-text"] a)', // A: BN 2026
  ],
  stamp: [
    '[data-testid="wall_comment_date"][data-ts], [data-testid="wall_comment_date"] [data-ts]', // C: by likeness to posts
  ],
  anchors: [
    ['[data-testid="comment-share"]', 'after'], // A: BN 2026
    ['[class*="groupLike"]', 'after'], // B: BN 2026
    ['[data-testid="comment-reply"]', 'after'], // A: BN 2026
    ['[data-testid="wall_comment_date"]', 'after'], // A: BN 2026
    ['[data-testid="comment-text"]', 'after'], // A: BN 2026
  ],
};

/** Comments under a video: desktop layer, vkvideo.ru, mobile. The number of the video is in the address only. */
const videoComment: MessageDesign = {
  ...comment,
  name: 'vk-react/video-comment',
  root: [
    '[data-testid="comment"]', // A: BN 2026
  ],
  inner: '[data-testid="comment"]',
};

export const vkReact: readonly MessageDesign[] = [comment, vkReactPost, videoComment];

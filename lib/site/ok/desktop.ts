import type { MessageDesign } from '../design';
import { inData } from './in-data';

/** OK, desktop: an item of the feed or of a group's list of topics (dom.md §3.1). */
const feedItem: MessageDesign = {
  name: 'ok/feed',
  kind: 'post',
  root: [
    '.feed-w', // A: RUA 2019…2026-03, OKU, OKG
    '.groups_post-w', // A: OKG, AdvSearcher 2024–2025
    '.feed.h-mod[data-feed-id]', // C: SKR 2022-09
  ],
  inner: '.comments_lst, .comments_i, .media-reshare, .mediatopic-reshare',
  ad: [
    'button[class*="advert-badge"]', // A: RUA 2024-11…2026-03
    'dzen-content', // A: RUA 2024-11…2026-03
  ],
  adLabel: {
    ways: [
      '.feed_label', // A: RUA 2024-11…2026-03
    ],
    words: /^(?:реклама|промо|может быть интересно)/i,
  },
  identity: 'okTopic',
  author: [
    'group-author[data]', // B: OKS
    '.shortcut-wrap > a[hrefattrs*="VisitProfile"]', // B: OKU 2023
    '.feed_top a[href^="/profile/"], .feed_top a[href^="/group/"], .feed-header a[href^="/profile/"], .feed-header a[href^="/group/"]', // B: OKU 2023
    '.feed_top a[href], .feed-header a[href]', // B: OKU 2023
  ],
  authorLink: [],
  text: [
    '.media-text_cnt_tx', // A: ≥ 10 sources 2016–2025
    '.media-text_cnt', // A: ≥ 10 sources 2016–2025
  ],
  textInParts: true,
  reposted: [
    '.media-reshare .media-text_cnt_tx, .mediatopic-reshare .media-text_cnt_tx', // C: general knowledge
  ],
  textSkip: '.media-photos, .collage, .widget-list, a.media-text_a:empty',
  more: [
    '.media-text_more, .js-text-expand', // C: general knowledge
  ],
  date: [
    '.feed_date', // B: OKG, OKS, OKP
  ],
  inData,
  link: [
    'a.media-text_a[href*="/topic/"], a.media-text_a[href*="/statuses/"]', // B: OKU, OKG
    '.feed_date a[href*="/topic/"], .feed_date a[href*="/statuses/"]', // C: general knowledge
  ],
  stamp: [
    'group-author[data]', // B: OKS
  ],
  photos: [
    '.media-photos_photo a[href], a.collage_cnt[href], a[href*="/pphotos/"], a[href*="/photo/"]', // B: OKG, OKU 2023
    '.collage_img, img.media-photos_img', // B: SKR 2022, OKP 2024
  ],
  videos: [
    '.vid-card a[href*="/video/"], a.vid-card[href], [data-mp4src]', // B: OKG, OKU 2023
  ],
  anchors: [
    ['ul.widget-list', 'inside'], // B: SKR 2024–2025, OKU
    ['.feed_date', 'after'], // B: OKG, OKS, OKP
    ['.media-text_cnt', 'after'], // A: ≥ 10 sources 2016–2025
  ],
};

/** A topic opened by its address or in the layer over the feed. */
const topic: MessageDesign = {
  ...feedItem,
  name: 'ok/topic',
  root: [
    '.media-layer_c', // B: OKU, OKG
    '#hook_Block_MediaTopicLayerBody', // B: OKU, OKG
  ],
  inner: '.comments_lst, .mlr_disc, .media-reshare, .mediatopic-reshare',
  adLabel: null,
  identity: 'okOpenTopic',
  date: [
    '.mlr_top .feed_date, .mlr_top time', // C: general knowledge
    '.feed_date', // B: OKG, OKS, OKP
  ],
  stamp: [
    'group-author[data]', // B: OKS
    'meta[itemprop="datePublished"]', // B: OKP 2023–2024
  ],
  anchors: [
    ['.mlr_cnt ul.widget-list', 'inside'], // B: OKU 2023
    ['.mlr_top', 'inside'], // B: OKU, OKG
    ['.mlr_cnt', 'after'], // B: OKU, OKG
  ],
};

const comment: MessageDesign = {
  ...feedItem,
  name: 'ok/comment',
  kind: 'comment',
  root: [
    '.comments_i:not(.__deleted, :has(> .delete-stub_info, > :not(.comments_i, [id^="hook_Block_"]) > .delete-stub_info))', // B: OKS, OKP, OKU
    '.comments_lst_cnt > [id^="hook_Block_"] > [data-seen-params]:not(.comments_i, :has(.comments_i))', // B: OKS
  ],
  inner: '.comments_i',
  ad: [],
  adLabel: null,
  identity: 'okComment',
  author: [
    'a.comments_author-name', // A: OKS, OKP, OKU, OKT
    'a.comments_current__header__main__author__name', // A: OKP 2024
  ],
  text: [
    '.js-text-full', // A: OKS, OKP, OKT, OKU 2023
    '.comments_text.textWrap', // A: OKS
  ],
  textSkip: '.comments_current__footer__main__date',
  more: [],
  date: [
    '.comments_current__footer__main__date', // B: OKP, OKT
  ],
  link: [],
  stamp: [
    '[data-time]', // B: OKS
  ],
  anchors: [
    ['.comments_reply', 'after'], // C: OKU
    ['.comments_current__footer__main__date', 'after'], // B: OKP, OKT
    ['.js-text-full', 'after'], // A: OKS, OKP, OKT
  ],
};

export const okDesktop: readonly MessageDesign[] = [comment, topic, feedItem];

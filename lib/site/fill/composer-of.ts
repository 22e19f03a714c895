import type { ComposerDesign } from '../design';

const NONE: ComposerDesign = { opener: [], box: [], form: 'form', replyTarget: null, account: [], person: [] };

/** dom.md §4.2. */
const vkReact: ComposerDesign = {
  opener: [
    '[data-testid="post_footer_action_comment"]', // A: PNK 2026-07
  ],
  box: [
    '[data-testid="content-editable-input"][contenteditable="true"]', // A: CMT, ARC, VKF, BN 2026
    '[class*="vkitCommentInput"] [contenteditable="true"]', // B: video extensions 2024–2025
    '[contenteditable="true"][aria-label^="Написать комментарий"]', // A: CMT 2026
  ],
  form: '[class*="vkitCommentInput__root"], [data-testid="comment-input"], form',
  replyTarget: null,
  account: [
    '[data-testid="comment-input-avatar"] img[alt]', // C: general knowledge
    '[data-testid="comment-input-author"]', // C: general knowledge
  ],
  person: [
    '#top_profile_link img[alt], .top_profile_name', // C: general knowledge
    '[data-testid="header-profile-menu-button"] img[alt]', // C: general knowledge
  ],
};

const vkReactComment: ComposerDesign = {
  ...vkReact,
  opener: [
    '[data-testid="comment-reply"]', // A: BN 2026
  ],
};

/** The two-step box: the field appears after a click on the fake one (dom.md §4.1). */
const vkClassic: ComposerDesign = {
  opener: [
    '.reply_fakebox', // A: DBL 2021-08
    '.reply_fakebox_wrap', // A: DBL 2021-08
  ],
  box: [
    '.reply_field[contenteditable="true"]', // A: DBL 2021, VKF 2026
    '.submit_post_field[contenteditable="true"]', // A: DBL 2021, BN4 2024
  ],
  form: '.submit_post_box, .reply_form, .reply_box',
  replyTarget: 'input[id^="reply_to"]',
  account: [
    '.reply_as_group, .post_from_tt_wrap', // C: general knowledge
  ],
  person: vkReact.person,
};

const vkClassicComment: ComposerDesign = {
  ...vkClassic,
  opener: [
    '.reply_link, ._reply_lnk', // A: DBL 2021-08
    ...vkClassic.opener,
  ],
};

/** dom.md §4.3. Matched by the stable part of the class only: the full class string ends with a blank. */
const ok: ComposerDesign = {
  opener: [
    'a[data-module="CommentWidgets"]', // B: OKU 2017–2023
    'a[data-location*="CommentWidget"]', // B: OKU 2017–2023
    '[data-widget-item-type="comment"] a', // B: SKR 2024–2025
  ],
  box: [
    '.js-comments_add[contenteditable]', // A: OKU 2017–2023, CLK 2026-08-19
    '.comments_add-ceditable[contenteditable]', // A: OKU 2017–2023, CLK 2026-08-19
  ],
  form: '.comments_add, .comments_add_form',
  replyTarget: null,
  account: [
    '.comments_add-as-group, [data-l*="asGroup"]', // C: general knowledge
  ],
  person: [
    '.toolbar_ucard img[alt], [data-l="t,pf_dropdown"] img[alt]', // C: general knowledge
  ],
};

const okComment: ComposerDesign = {
  ...ok,
  opener: [
    '.comments_reply', // C: OKU
  ],
};

/** The messenger's field, of the dialog that fills the window; small windows over it have fields of their own. */
const vkDialog: ComposerDesign = {
  ...NONE,
  box: [
    '.ConvoComposer__input[contenteditable="true"]:not(.FCWindow *)', // A: LIV 2026-09-01, PNK 2026-07
    '.ConvoComposer [contenteditable="true"]:not(.FCWindow *)', // A: LIV 2026-09-01, VKF 2026
  ],
  form: '.ConvoComposer',
};

const COMPOSERS: Readonly<Record<string, ComposerDesign>> = {
  'vk-react/post': vkReact,
  'vk-react/comment': vkReactComment,
  'vk-react/video-comment': vkReactComment,
  'vk-dialog/message': vkDialog,
  'vk-classic/post': vkClassic,
  'vk-classic/comment': vkClassicComment,
  'vk-classic/board-post': vkClassicComment,
  'ok/feed': ok,
  'ok/topic': ok,
  'ok/comment': okComment,
};

/**
 * The comment box of a design, by its name: the page's first script has no need of it. One without a box is known of the
 * old mobile site of VK (guests cannot write there), of m.ok.ru and of one's own dialogs, whose answer goes by the clipboard.
 */
export function composerOf(design: { name: string; composer?: Partial<ComposerDesign> }): ComposerDesign {
  return { ...(COMPOSERS[design.name] ?? NONE), ...design.composer };
}

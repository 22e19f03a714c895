import type { MessageDesign } from '../design';
import { vkReactPost } from './react';

/**
 * A citizen's message in the dialogs of a community, `/gim1/convo/2`: the messenger VK serves there in 2026. Seen live on
 * 2026-09-01 in a community's messages (LIV), on 2026-09-30 (OG1), and in a page saved in July (PNK). One's own messages are
 * told by their delivery mark, which nobody else's have.
 */
export const vkDialog: MessageDesign = {
  ...vkReactPost,
  name: 'vk-dialog/message',
  kind: 'private',
  at: /^\/gim\d/,
  root: [
    '.ConvoHistory__messageBlock:not(.ConvoStack--out *, .FCWindow *)', // A: LIV, OG1 2026-09, VKF, PNK 2026
  ],
  inner: '.Reply, .ForwardedMessagesList, .AttachWallNew',
  ad: [
    '[class*="__statusIcon"]', // A: LIV 2026-09-01, PNK 2026-07
  ],
  adLabel: null,
  identity: 'vkDialogMessage',
  author: [
    '.ConvoMessageHeader__authorLink', // A: OG1 2026-09-30, VKF, PNK 2026
  ],
  authorOfPage: '.ConvoHeader [class*="Title"]',
  text: [
    '.MessageText', // A: LIV, OG1 2026-09, PNK 2026-07
  ],
  reposted: [
    '.Reply__content, .ForwardedMessageNew__content', // A: OG1 2026-09-30, V188 2026
  ],
  textSkip: '.Attachments',
  date: [
    '[class*="Message"][class*="__date"]', // A: LIV, OG1 2026-09, PNK 2026-07
  ],
  day: ['.ConvoHistory__dateStack', '.DateSeparator'],
  anchors: [
    ['[class*="Message"][class*="__date"]', 'after'], // A: LIV, OG1 2026-09
    ['.MessageText', 'after'], // A: LIV, OG1 2026-09
  ],
};

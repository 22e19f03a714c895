import type { SiteDesigns } from '../design';
import { vkClassic } from './classic';
import { vkDialog } from './dialog';
import { vkDialogMessage } from './dialog-identity';
import { vkOldMobile } from './old-mobile';
import { vkReact } from './react';
import { vkBoardPost, vkComment, vkCommentGlance, vkPost, vkPostGlance } from './vk-identity';

/** VK: the React design first, then the classic one, then the old mobile site, then the dialogs of a community. */
export const vkSite: SiteDesigns = {
  network: 'vk',
  designs: [...vkReact, ...vkClassic, ...vkOldMobile, vkDialog],
  identities: { vkPost, vkComment, vkBoardPost, vkDialogMessage },
  glances: { vkPost: vkPostGlance, vkComment: vkCommentGlance },
  traces(key) {
    const parts = /^vk:([a-z]*)(-?\d+)_(\d+)(?::(\d+))?$/.exec(key);
    if (parts === null) return [];
    const [, type = '', owner = '', object = '', comment] = parts;
    const id = `${owner}_${object}`;
    if (comment === undefined) return [`[data-post-id="${id}"]`, `[id="post${id}"]`, `[id="wall${id}"]`];
    if (type === 'gim') return [`[data-itemkey="${comment}"] article`];
    const address = `${type === '' ? 'wall' : type}${id}`;
    return [
      `a[href*="${address}?reply=${comment}"]`,
      `[data-post-id="${owner}_${comment}"]`,
      `[id$="_${comment}"]`,
      `[id="${comment}"]`,
    ];
  },
};

import type { SiteDesigns } from '../design';
import { vkClassic } from './classic';
import { vkOldMobile } from './old-mobile';
import { vkReact } from './react';
import { vkBoardPost, vkComment, vkCommentGlance, vkPost, vkPostGlance } from './vk-identity';

/** VK: the React design first, then the classic one, then the old mobile site. */
export const vkSite: SiteDesigns = {
  network: 'vk',
  designs: [...vkReact, ...vkClassic, ...vkOldMobile],
  identities: { vkPost, vkComment, vkBoardPost },
  glances: { vkPost: vkPostGlance, vkComment: vkCommentGlance },
  traces(key) {
    const parts = /^vk:([a-z]*)(-?\d+)_(\d+)(?::(\d+))?$/.exec(key);
    if (parts === null) return [];
    const [, type = '', owner = '', object = '', comment] = parts;
    const id = `${owner}_${object}`;
    if (comment === undefined) return [`[data-post-id="${id}"]`, `[id="post${id}"]`, `[id="wall${id}"]`];
    const address = `${type === '' ? 'wall' : type}${id}`;
    return [
      `a[href*="${address}?reply=${comment}"]`,
      `[data-post-id="${owner}_${comment}"]`,
      `[id="post${owner}_${comment}"]`,
      `[id$="_${comment}"]`,
      `[id="${comment}"]`,
    ];
  },
};

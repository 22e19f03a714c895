import type { SiteDesigns } from '../design';
import { okDesktop } from './desktop';
import { okMobile } from './mobile';
import { okComment, okCommentGlance, okMobileComment, okOpenTopic, okTopic } from './ok-identity';

/** Odnoklassniki: desktop, then what is known of the mobile site. */
export const okSite: SiteDesigns = {
  network: 'ok',
  designs: [...okDesktop, ...okMobile],
  identities: { okTopic, okOpenTopic, okComment, okMobileComment },
  glances: { okComment: okCommentGlance },
  traces(key) {
    const parts = /^ok:(\d+)(?::(\d+))?$/.exec(key);
    if (parts === null) return [];
    const [, topic = '', comment] = parts;
    if (comment !== undefined) return [`[data-seen-params*="${comment}"]`, `a[name="msg${comment}"]`];
    return [`[id="cnts_${topic}"]`, `[href*="/${topic}"]`, `[data-id1="${topic}"]`, '.media-layer_c'];
  },
};

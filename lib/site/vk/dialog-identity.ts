import type { Identify } from '../design';

/** `/gim1/convo/2`, seen live in 2026-09; `/gim1?sel=2` of links all over VK. */
const DIALOG = /^\/gim([1-9]\d{0,15})(?:\/convo\/|\?(?:.*&)?sel=)([1-9]\d{0,15})(?!\d)/;
/** An avatar names its owner in the id of its frame, `mePeerFrameOffline36Mask-1` (a community's is negative), or links to him. */
const OWNER = /Mask(-?\d+)|\/id(\d+)"/;

/**
 * A message in the dialog of a community with one person: both are named by the address, the message by its number in the
 * dialog (`data-itemkey`, the API's `conversation_message_id`). What stands on the page must be that dialog: some message shown
 * is by that very person; while the page goes from one dialog to another it is not. And it must be his: of messages in a row only
 * the first shows its author. In a dialog of one's own, `/im`, the address does not say whose it is: nothing there is identified.
 */
export const vkDialogMessage: Identify = (root, _design, { url }) => {
  const dialog = DIALOG.exec(url.pathname + url.search);
  const number = root.closest('[data-itemkey]')?.getAttribute('data-itemkey') ?? '';
  if (dialog === null || !/^[1-9]\d{0,15}$/.test(number)) return null;
  const [, group, peer] = dialog;
  let isOfPeer = false;
  let author = peer;
  for (const avatar of root.closest('.ConvoHistory')?.querySelectorAll(AVATAR) ?? []) {
    const [, framed, linked] = OWNER.exec(avatar.outerHTML) ?? [];
    const owner = framed ?? linked;
    if (owner === peer) isOfPeer = true;
    if (root.compareDocumentPosition(avatar) !== FOLLOWING) author = owner;
  }
  if (!isOfPeer || author !== peer) return null;
  return {
    key: `vk:gim-${group}_${peer}:${number}`,
    url: `${url.origin}/gim${group}/convo/${peer}?cmid=${number}`,
    parentKey: null,
    agreed: true,
  };
};

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
const AVATAR = 'a[class^="ConvoMessage"][class*="__avatar"]';

const ANCHORS = '[data-testid="post_footer_action_share"], [data-testid="comment-share"]';

/** The least that puts a button beside each message: the page itself does it while it draws. */
export function floor(post: Element): void {
  for (const anchor of post.querySelectorAll(ANCHORS)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Взять в работу';
    anchor.after(button);
  }
}

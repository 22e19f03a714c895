/**
 * One look on light and dark pages alike: the colour of the text around, thinned. `:host` rules are important so that the
 * page's styles, inline ones included, cannot move or hide the button (in a shadow tree important `:host` wins). The host
 * has no height of its own: a line of text it stands in grows by nothing. Only what can be too long is cut: a clipping box
 * is a paint layer, and the browser walks over every layer of a feed at each frame.
 */
export const BUTTON_STYLE = `
:host { all: initial !important; display: inline-flex !important; flex: none !important; align-self: center !important;
  vertical-align: middle !important; height: 0 !important; margin: 0 4px !important;
  color: inherit !important; }
button { all: unset; align-self: center; --tint: currentColor; max-width: 322px; padding: 0 8px; border-radius: 6px;
  font: 500 12px/18px system-ui, sans-serif; white-space: nowrap; text-overflow: ellipsis; cursor: pointer;
  background: color-mix(in srgb, var(--tint) 12%, transparent);
  border: 1px solid color-mix(in srgb, var(--tint) 40%, transparent); }
button:hover { background: color-mix(in srgb, var(--tint) 20%, transparent); }
button:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
:not([data-state=idle]) { overflow: hidden; }
[data-state=taken] { --tint: #2a7d46; }
[data-state=failed] { --tint: #c23b22; }
[data-state=pending], [data-state=closed] { opacity: .9; }
@media print { :host { display: none !important; } }
`;

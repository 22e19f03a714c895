/**
 * One look on light and dark pages alike: the colour of the text around, thinned. `:host` rules are important so that the
 * page's styles, inline ones included, cannot move or hide the button (in a shadow tree important `:host` wins). The host
 * has no height of its own: a line of text it stands in grows by nothing.
 */
export const BUTTON_STYLE = `
:host { all: initial !important; display: inline-flex !important; position: static !important; flex: none !important; align-self: center !important;
  align-items: center !important; height: 0 !important; min-height: 0 !important; overflow: visible !important;
  vertical-align: middle !important; margin: 0 4px !important; color: inherit !important; opacity: 1 !important;
  visibility: visible !important; pointer-events: auto !important; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 5px; max-width: 260px; height: 20px;
  padding: 0 8px; border-radius: 6px; font: 500 12px/18px system-ui, sans-serif; white-space: nowrap; cursor: pointer;
  color: inherit; background: color-mix(in srgb, currentColor 9%, transparent);
  border: 1px solid color-mix(in srgb, currentColor 22%, transparent); }
button:hover { background: color-mix(in srgb, currentColor 16%, transparent); }
button:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
button[data-state="pending"] { cursor: progress; opacity: .75; }
button[data-state="taken"] { background: color-mix(in srgb, #2a7d46 20%, transparent); border-color: #2a7d46; }
button[data-state="closed"] { opacity: .75; }
button[data-state="failed"] { background: color-mix(in srgb, #c23b22 16%, transparent); border-color: #c23b22; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
@media print { :host { display: none !important; } }
`;

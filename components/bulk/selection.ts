/** Cases selected in the list. */
export interface Selection {
  ids: readonly string[];
  onClear: () => void;
  /** No more selecting. */
  onStop: () => void;
}

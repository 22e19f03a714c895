/** Cases selected in the list. */
export interface Selection {
  ids: readonly string[];
  /** Only these stay selected. */
  onKeep: (ids: readonly string[]) => void;
  /** No more selecting. */
  onStop: () => void;
}

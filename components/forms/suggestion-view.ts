/** A topic or place that the message seems to speak of. Nothing is set by it: the person picks it or does not. */
export interface SuggestionView {
  name: string;
  /** Each word of the text that says so, with what stands around it. */
  reasons: readonly { before: string; word: string; after: string }[];
}

/** What is proposed for the topic and for the place. */
export interface SuggestionsView {
  topic: readonly SuggestionView[];
  place: readonly SuggestionView[];
  /** Who usually gets a topic or a place, by its name. */
  usual: Readonly<Record<'topic' | 'place', Readonly<Record<string, string>>>>;
}

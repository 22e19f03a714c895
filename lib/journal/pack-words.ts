/** A word stands between these two; after it the cases, one character each, from `FIRST` on. */
const BEFORE_WORD = '\n';
const AFTER_WORD = '\t';
const FIRST = 0x100;

/** Words with the places (0 … 1023, rising) of the cases they stand in, as one text. */
export function packWords(places: ReadonlyMap<string, readonly number[]>): string {
  let packed = '';
  for (const [word, cases] of places) {
    packed += BEFORE_WORD + word + AFTER_WORD + String.fromCharCode(...cases.map((place) => FIRST + place));
  }
  return packed + BEFORE_WORD;
}

/** Tells `onPlace` every place where a word beginning with `prefix` stands, more than once where several words do. */
export function eachPlace(packed: string, prefix: string, onPlace: (place: number) => void): void {
  const sought = BEFORE_WORD + prefix;
  for (let at = packed.indexOf(sought); at !== -1; at = packed.indexOf(sought, at + 1)) {
    for (let index = packed.indexOf(AFTER_WORD, at) + 1; packed.charCodeAt(index) >= FIRST; index += 1) {
      onPlace(packed.charCodeAt(index) - FIRST);
    }
  }
}

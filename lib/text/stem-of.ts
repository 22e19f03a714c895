const LONG_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ают|яют|уют|ает|яет|ует|ить|ать|ять|еть|ешь|ете|ила|ыла|ала|яла|или|али|яли|ила|ился|илась|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ут|ют|ат|ят|ет|ит|ил|ал|ял|ла|ло|ли)$/u;
const SHORT_ENDING = /[аяоеыиуюьй]$/u;

/** A word in lower case without its ending, cut off roughly: «вод» of «воду». */
export function stemOf(word: string): string {
  const bare = word.replace(/(?<=.{4})(?:ся|сь)$/u, '');
  const long = bare.replace(LONG_ENDING, '');
  if (long !== bare && long.length >= 3) return long;
  return bare.length >= 3 ? bare.replace(SHORT_ENDING, '') : bare;
}

/** Words of a cell or a field: «вода, колонка; напор». */
export function keywordsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

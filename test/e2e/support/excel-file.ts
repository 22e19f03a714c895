/** A CSV file as Russian Excel writes it, in windows-1251, for `setInputFiles`. */
export function excelFile(
  name: string,
  ...lines: readonly string[]
): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(Uint8Array.from(lines.join('\r\n'), in1251)) };
}

/** Russian letters stand in one row from 0xC0. */
function in1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}

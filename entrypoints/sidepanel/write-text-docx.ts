import { Document, Packer, Paragraph, TextRun } from 'docx';

/** Half-points. */
const SIZE = 28;

/** A memo or a letter as a document: a paragraph for each line, as they stand on the screen. */
export async function writeTextDocx(text: string, creator: string): Promise<Uint8Array<ArrayBuffer>> {
  const children = text
    .split('\n')
    .map((line) => new Paragraph({ spacing: { after: 80 }, children: [new TextRun(line)] }));
  const document = new Document({
    creator,
    styles: { default: { document: { run: { font: 'Liberation Serif', size: SIZE } } } },
    sections: [{ properties: { page: { margin: { top: 1130, bottom: 1130, left: 1700, right: 850 } } }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

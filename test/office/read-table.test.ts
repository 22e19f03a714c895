import { describe, expect, it } from 'vitest';
import { readTable } from '../../entrypoints/sidepanel/read-table';

const LIST = 'Подразделение;Почта\r\n"Отдел ЖКХ; дороги";gkh@a.ru\r\n\r\n"Отдел\nв две строки";b@a.ru\r\n';

/** windows-1251 of Russian letters: from U+0410 they stand in one row from 0xC0. */
function in1251(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
}

const cellsOf = async (...parts: BlobPart[]) => {
  const read = await readTable(new Blob(parts));
  return 'rows' in read ? read.rows.map(({ cells }) => cells) : read.refusal;
};

describe('a list from a file (mission.md rows 22, 142)', () => {
  it.each([
    ['UTF-8', [LIST]],
    ['UTF-8 with a mark', ['\uFEFF', LIST]],
    ['windows-1251', [in1251(LIST)]],
  ])('is read in %s', async (_encoding, parts) => {
    const cells = await cellsOf(...parts);
    expect(cells.slice(0, 2)).toEqual([
      ['Подразделение', 'Почта'],
      ['Отдел ЖКХ; дороги', 'gkh@a.ru'],
    ]);
  });

  it('is read in UTF-16 with a mark, as «Текст Юникод» of Excel', async () => {
    const text = '\uFEFFТема\tИсполнитель\r\nВода\tЖКХ\r\n';
    expect(await cellsOf(Uint16Array.from(text, (letter) => letter.charCodeAt(0)))).toEqual([
      ['Тема', 'Исполнитель'],
      ['Вода', 'ЖКХ'],
    ]);
  });

  it.each([
    ['Тема,Исполнитель\nВода,ЖКХ'],
    ['Тема;Исполнитель\nВода;ЖКХ'],
    ['Тема\tИсполнитель\nВода\tЖКХ'],
    ['"Тема";"Исполнитель"\n"Вода";"ЖКХ"'],
  ])('finds what stands between the cells of %j', async (list) => {
    expect(await cellsOf(list)).toEqual([
      ['Тема', 'Исполнитель'],
      ['Вода', 'ЖКХ'],
    ]);
  });

  it('counts the lines of the file, those inside quotes and empty ones too', async () => {
    const read = await readTable(new Blob([LIST, 'последний;c@a.ru']));
    if (!('rows' in read)) throw new Error(read.refusal);
    const lines = read.rows.filter(({ cells }) => cells[0] !== '').map(({ line, cells }) => [line, cells[1]]);
    expect(lines).toEqual([
      [1, 'Почта'],
      [2, 'gkh@a.ru'],
      [4, 'b@a.ru'],
      [6, 'c@a.ru'],
    ]);
  });

  it('says what is wrong with a file that is no list', async () => {
    expect(await cellsOf('')).toBe('В файле нет ни одной строки.');
    expect(await cellsOf('Тема;Слова')).toBe('В файле нет ни одной строки.');
    expect(await cellsOf('a;b\n"не закрыто')).toContain('не разобрать');
    expect(await cellsOf(new Uint8Array(5_000_001))).toContain('больше 5 МБ');
  });
});

/** A table that was pasted or read from a file: what stands in its first row, and the rows with the line they begin on. */
export interface Table {
  head: string[];
  /** Between semicolons a comma may part the decimals of a number. */
  semicolons: boolean;
  rows: { line: number; cells: string[] }[];
}

/**
 * Reads comma, semicolon or tab separated text as RFC 4180 says and spreadsheets write it: quoted cells with doubled quotes and
 * line breaks inside, any line end, a byte order mark, rows of nothing left out. Which separator it is, the first line says.
 */
export function readCsv(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: Table['rows'] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endCell = () => {
    cells.push(plainText(cell.trim()).trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((value) => value !== '')) {
      rows.push({ line: begun, cells });
    }
    cells = [];
    begun = line;
  };
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (character === '\n') {
      line++;
    }
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (plain.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) {
      endCell();
    } else if (character === '\n') {
      endRow();
    } else if (character !== '\r') {
      cell += character;
    }
  }
  endRow();
  const [head, ...body] = rows;
  return { head: (head?.cells ?? []).map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, '_')), semicolons: separator === ';', rows: body };
}

/** Of the separators the one that is most often in the first line with words, outside quotes. */
function separatorOf(text: string): string {
  const first = (/^[^\n]*/.exec(text.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = ['\t', ';', ','].map((separator) => ({ separator, count: first.split(separator).length - 1 }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

/** What a spreadsheet would compute, or take as the beginning of something it does; the wide signs are those of other keyboards. */
const COMPUTED = /^(\s*[=+\-@＝＋－＠]|[\t\r])/;
/** A number is nobody's formula, and stays one: -5, +3.1, -1,250.50, -5%. */
const NUMBER = /^\s*[+-]?\d[\d,]*(\.\d+)?(\s*%)?\s*$/;

/** The one rule for every csv that is written: text that would be computed begins with an apostrophe, which says "text". */
function safe(value: string): string {
  return COMPUTED.test(value) && !NUMBER.test(value) ? `'${value}` : value;
}

/** The text behind such an apostrophe, whoever wrote it. */
function plainText(value: string): string {
  return value.startsWith("'") && COMPUTED.test(value.slice(1)) ? value.slice(1) : value;
}

/** As spreadsheets read it back. */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => {
    const written = safe(value);
    return /[",\t\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
  };
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

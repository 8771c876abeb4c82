import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('readCsv', () => {
  it.each([
    ['commas', 'period,value\n2023,26.3\n2024,56.5'],
    ['semicolons', 'period;value\r\n2023;26.3\r\n2024;56.5\r\n'],
    ['tabs, as pasted from a spreadsheet', 'period\tvalue\n2023\t26.3\n2024\t56.5\n'],
    ['a byte order mark', '\uFEFFperiod,value\n2023,26.3\n2024,56.5'],
    ['blank lines and rows of empty cells', '\nperiod,value\n\n2023,26.3\n,\n2024,56.5\n\n'],
  ])('reads %s', (_, text) => {
    expect(readCsv(text).head).toEqual(['period', 'value']);
    expect(cells(text)).toEqual([
      ['2023', '26.3'],
      ['2024', '56.5'],
    ]);
  });

  it('keeps separators, quotes and line breaks inside quotes, and says the line a row begins on', () => {
    const { rows } = readCsv('period,caveat\n2023,"one, two"\n2024,"He said ""no""\nand left"\n2025,last');
    expect(rows).toEqual([
      { line: 2, cells: ['2023', 'one, two'] },
      { line: 3, cells: ['2024', 'He said "no"\nand left'] },
      { line: 5, cells: ['2025', 'last'] },
    ]);
  });

  it('takes a quote inside a word for a letter', () => {
    expect(cells('a,b\n5" pipe,x')).toEqual([['5" pipe', 'x']]);
  });

  it('makes of headings the names of columns', () => {
    expect(readCsv('KPI Code;Period-Start\na;b').head).toEqual(['kpi_code', 'period_start']);
  });

  it('reads nothing out of nothing', () => {
    expect(readCsv('')).toEqual({ head: [], semicolons: false, rows: [] });
  });
});

describe('writeCsv', () => {
  it('is read back as it was', () => {
    const rows = [['2024', 'one, "two"\nthree', ' =']];
    expect(cells(writeCsv(['a', 'b', 'c'], rows))).toEqual([['2024', 'one, "two"\nthree', '=']]);
  });

  it.each(['=1+1', '+SUM(A1)', '-two points', '-1+1', '@x', '\tx', '\rx', ' =1', '＝1', '-', '+', '=5'])(
    'makes text of %j, which a spreadsheet would compute',
    (text) => {
      expect(writeCsv(['a'], [[text]])).toContain(`'${text}`);
      expect(cells(writeCsv(['a'], [[text]]))).toEqual([[text.trim()]]);
    },
  );

  it.each(['-5', '+5', '-1,250.50', '-5%', '-0.5 %', '12', 'a=b', "'quoted'", 'x@y'])('leaves %j as it is', (text) => {
    expect(writeCsv(['a'], [[text]])).not.toContain(`'${text}`);
    expect(cells(writeCsv(['a'], [[text]]))).toEqual([[text]]);
  });
});

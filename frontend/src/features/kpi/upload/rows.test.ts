import { describe, expect, it } from 'vitest';
import type { BatchReport } from '../api/writeObservation';
import { readCsv } from '@/parts/sheet/csv';
import { goodRows, readRows, refusalsOf } from './rows';

const MEASURES = [
  { code: 'ehc-20wk', unit: 'PERCENT' as const },
  { code: 'permanent', unit: 'RATE' as const },
];
const read = (text: string, own: string | null = null) => readRows(readCsv(text), MEASURES, own);
const first = (text: string) => read(text).rows[0]?.item;

describe('readRows', () => {
  it('reads a row as the request has it', () => {
    const text = 'kpi_code,period,period_start,period_end,numerator,denominator,status,quality,note\n';
    expect(first(`${text}EHC-20wk,2024,01/01/2024,2024-12-31,"1,712",3000,provisional,small number; estimated,few`)).toEqual({
      kpiCode: 'ehc-20wk',
      period: '2024',
      periodStart: '2024-01-01',
      periodEnd: '2024-12-31',
      numerator: 1712,
      denominator: 3000,
      status: 'PROVISIONAL',
      quality: ['SMALL_NUMBER', 'ESTIMATED'],
      caveat: 'few',
    });
  });

  it('takes the sign of a percentage from a percentage, and from nothing else', () => {
    expect(first('kpi_code,period,value\nehc-20wk,2024,56.5%')?.value).toBe(56.5);
    const { rows, refusals } = read('kpi_code,period,value\npermanent,2024,3.08%');
    expect(rows[0]?.item).toBeNull();
    expect(refusals).toEqual([{ line: 2, column: 'value', value: '3.08%', reason: expect.stringContaining('no percentage') as string }]);
  });

  it.each([
    ['half a child', 'numerator', '1.5', 'no whole number'],
    ['an American date', 'period_end', '12/31/2024', 'no date'],
    ['a day that does not exist', 'period_end', '31/02/2024', 'no date'],
    ['another status', 'status', 'draft', 'final, provisional or projection'],
    ['another flag', 'quality', 'dubious', 'small_number'],
  ])('refuses %s, saying where', (_, column, value, reason) => {
    const { rows, refusals } = read(`kpi_code,period,${column},as_stated\nehc-20wk,2024,"${value}",x`);
    expect(refusals).toEqual([{ line: 2, column, value, reason: expect.stringContaining(reason) as string }]);
    expect(rows[0]?.item).toBeNull();
  });

  it.each(['n/a', '<5', 'est. 40', '56,5', 'c'])('sends %j as it is written: the server says as what it is read', (value) => {
    const item = first(`kpi_code,period,value\nehc-20wk,2024,"${value}"`);
    expect(item).toMatchObject({ written: value });
    expect(item?.value).toBeUndefined();
  });

  it('reads a comma between semicolons as a decimal one, and asks about three digits', () => {
    expect(first('kpi_code;period;value\nehc-20wk;2024;85,7')?.value).toBe(85.7);
    const { refusals } = read('kpi_code;period;value\nehc-20wk;2024;1,234');
    expect(refusals).toEqual([{ line: 2, column: 'value', value: '1,234', reason: expect.stringContaining('two ways') as string }]);
  });

  it('reads DfE’s two columns', () => {
    expect(first('kpi_code,time_period,time_identifier,value\nehc-20wk,202425,Autumn term,12')).toMatchObject({
      period: '202425',
      timeIdentifier: 'Autumn term',
      value: 12,
    });
  });

  it.each(['85.7000000000001', '4.45E+01', '.5', '+3'])('takes %s, as machines write numbers', (value) => {
    expect(first(`kpi_code,period,value\nehc-20wk,2024,${value}`)?.value).toBe(Number(value));
  });

  it('refuses a measure that is not theirs, and a row that names none', () => {
    const { refusals } = read('kpi_code,period,value\nother,2024,1\n,2024,1');
    expect(refusals.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'kpi_code', 'There is no measure of this code that you may enter figures of.'],
      [3, 'kpi_code', 'Say which measure it is of.'],
    ]);
  });

  it('needs no code where the page is of one measure', () => {
    expect(read('period,value\n2024,56.5', 'ehc-20wk').rows[0]?.item).toMatchObject({ kpiCode: 'ehc-20wk', value: 56.5, status: 'FINAL' });
  });

  it.each([
    ['period,value', 'no row'],
    ['value\n1', 'period'],
    ['period,value\n2024,1', 'kpi_code'],
    ['kpi_code,period\nehc-20wk,2024', 'no column with figures'],
  ])('says why nothing of %j can be read', (text, why) => {
    expect(read(text).trouble).toContain(why);
  });

  it('names the columns it does not know', () => {
    expect(read('kpi_code,period,value,valeu,source\nehc-20wk,2024,1,2,x').unknown).toEqual(['valeu']);
  });
});

describe('what the server says', () => {
  const table = read('kpi_code,period,value,numerator,denominator\nehc-20wk,2022,,1.5,\nehc-20wk,2023,,9,8\nehc-20wk,2024,56.5,,\nehc-20wk,2025,1,,');
  const problem = (pointer: string, message: string, detail = '') => ({
    type: '/api/v1/problems#unprocessable' as const,
    title: 'Refused',
    status: 422,
    detail,
    requestId: 'r',
    errors: pointer === '' ? [] : [{ pointer, message }],
  });
  const report: BatchReport = {
    stored: false,
    accepted: 1,
    refused: 2,
    results: [
      { index: 0, status: 422, problem: problem('/items/0/numerator', 'More than the denominator.') },
      { index: 1, status: 200, readAs: '1 January 2024 to 31 December 2024', notes: ['Rounded.'] },
      { index: 2, status: 409, problem: problem('', '', 'The period is signed off.') },
    ],
  };

  it('is told with the line, the column and what stands there, although the unreadable row was not sent', () => {
    expect(refusalsOf(table.rows, report)).toEqual([
      { line: 3, column: 'numerator', value: '9', reason: 'More than the denominator.' },
      { line: 5, column: 'row', value: '', reason: 'The period is signed off.' },
    ]);
  });

  it('leaves the good rows, with how they were read', () => {
    expect(goodRows(table.rows, report).map(({ line, item, readAs, notes }) => [line, item.period, readAs, notes])).toEqual([
      [4, '2024', '1 January 2024 to 31 December 2024', ['Rounded.']],
    ]);
  });
});

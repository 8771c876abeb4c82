import { describe, expect, it } from 'vitest';
import { readCsv } from '@/parts/sheet/csv';
import { goodRows, readLedger, refusalsOf } from './ledgerRows';
import { ledgerText } from './ledgerText';

const TEXT =
  'Reference;Date;Amount;Status;Description;Colour\nINV-1;14/06/2024;£1,200.50;paid;Licences;red\nINV-2;June 2024;3;committed;"Room, half a day";\n';
const read = (own: string | null = 'behaviour') => readLedger(readCsv(TEXT), 'dbv', own);

describe('a ledger', () => {
  it('is known by the words ledgers use, of the grant and workstream of the page', () => {
    const { rows, unknown, trouble } = read();
    expect([unknown, trouble]).toEqual([['colour'], null]);
    expect(ledgerText(rows).replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'grant_code,workstream_code,external_ref,on_day,amount,state,description',
      'dbv,behaviour,INV-1,14/06/2024,"£1,200.50",paid,Licences',
      'dbv,behaviour,INV-2,June 2024,3,committed,"Room, half a day"',
    ]);
  });

  it('must say the workstream where the page is of the whole grant', () => {
    expect(read(null).trouble).toBe('No column is called workstream_code. The first row must name the columns.');
    expect(readLedger(readCsv('just words'), 'dbv', null).trouble).toContain('There is no row of spending');
  });

  it('is reported at the lines it had', () => {
    const { rows } = readLedger(readCsv(`${TEXT}\n\nINV-3;2024-06-30;x;paid;Travel;`), 'dbv', 'behaviour');
    const report = {
      sheets: [],
      unknownSheets: [],
      stored: false,
      rows: [
        { sheet: 'spend', row: 2, ref: 'INV-1', outcome: 'CHANGED' as const, errors: [], understood: [], notes: [] },
        { sheet: 'spend', row: 3, ref: 'INV-2', outcome: 'UNCHANGED' as const, errors: [], understood: [], notes: [] },
        {
          sheet: 'spend',
          row: 4,
          ref: 'INV-3',
          outcome: 'REJECTED' as const,
          errors: [{ column: 'amount', value: 'x', reason: 'This is no amount.' }],
          understood: [],
          notes: [],
        },
      ],
    };
    expect(refusalsOf(rows, report)).toEqual([{ line: 6, column: 'amount', value: 'x', reason: 'This is no amount.' }]);
    expect(goodRows(rows, report)).toEqual([{ ...rows[0], outcome: 'CHANGED' }]);
  });
});

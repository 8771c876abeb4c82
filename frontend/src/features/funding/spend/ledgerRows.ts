import type { Table } from '@/parts/sheet/csv';
import type { Refusal, SheetRow } from '@/parts/sheet/rehearsal';
import type { ImportReport } from '../api/ledger';
import { LEDGER_COLUMNS, type LedgerColumn } from './ledgerColumns';

export { LEDGER_COLUMNS };

/** Other words that ledgers write over the same columns. */
const ALSO: Record<string, LedgerColumn> = {
  grant: 'grant_code',
  workstream: 'workstream_code',
  reference: 'external_ref',
  ref: 'external_ref',
  invoice: 'external_ref',
  date: 'on_day',
  day: 'on_day',
  pounds: 'amount',
  status: 'state',
  budget_line: 'line',
  details: 'description',
};

export interface LedgerTable {
  rows: SheetRow[];
  unknown: string[];
  trouble: string | null;
}

export interface GoodRow extends SheetRow {
  outcome: 'CREATED' | 'CHANGED';
}

/** Reads the rows; what is wrong with their amounts and days the server says, because it stores them. */
export function readLedger(table: Table, grantCode: string, own: string | null): LedgerTable {
  const columns = table.head.map((name) => LEDGER_COLUMNS.find((known) => known === name) ?? ALSO[name] ?? null);
  const unknown = table.head.filter((name, index) => columns[index] === null && name !== '');
  const trouble = troubleOf(table, columns, own);
  const rows =
    trouble === null
      ? table.rows.map(({ line, cells: raw }) => {
          const cells: Partial<Record<string, string>> = { grant_code: grantCode, ...(own === null ? {} : { workstream_code: own }) };
          columns.forEach((column, index) => {
            const value = raw[index];
            if (column !== null && value !== undefined && value !== '') {
              cells[column] = value;
            }
          });
          return { line, cells };
        })
      : [];
  return { rows, unknown, trouble };
}

function troubleOf(table: Table, columns: readonly (LedgerColumn | null)[], own: string | null): string | null {
  if (table.head.length === 0 || table.rows.length === 0) {
    return 'There is no row of spending: the first row names the columns, and each further row is a record.';
  }
  const needed: LedgerColumn[] = [...(own === null ? (['workstream_code'] as const) : []), 'on_day', 'amount', 'state', 'description'];
  const missing = needed.filter((name) => !columns.includes(name));
  return missing.length === 0 ? null : `No column is called ${missing.join(', nor ')}. The first row must name the columns.`;
}

/** The report counts rows as a spreadsheet does: the header is row 1. */
const rowOf = (rows: readonly SheetRow[], number: number) => rows[number - 2];

/** What the server says of the rows it was sent, at the line they had. */
export function refusalsOf(rows: readonly SheetRow[], { rows: report }: ImportReport): Refusal[] {
  return report.flatMap(({ row, outcome, errors }) => {
    const sent = rowOf(rows, row);
    return sent === undefined || outcome !== 'REJECTED'
      ? []
      : errors.map(({ column, value, reason, overridable }) => ({
          line: sent.line,
          column: column === '' ? 'row' : column,
          value,
          reason,
          ...(overridable ? { doubted: true } : {}),
        }));
  });
}

/** The rows that would be added or changed; those that say what is stored already are left out. */
export function goodRows(rows: readonly SheetRow[], { rows: report }: ImportReport): GoodRow[] {
  return report.flatMap(({ row, outcome }) => {
    const sent = rowOf(rows, row);
    return sent !== undefined && (outcome === 'CREATED' || outcome === 'CHANGED') ? [{ ...sent, outcome }] : [];
  });
}

import { writeCsv } from '@/parts/sheet/csv';
import type { SheetRow } from '@/parts/sheet/rehearsal';
import { LEDGER_COLUMNS } from './ledgerColumns';

/** The rows as a csv file of the sheet `spend`, with the columns that are used. */
export function ledgerText(rows: readonly SheetRow[]): string {
  const used = LEDGER_COLUMNS.filter((name) => rows.some(({ cells }) => cells[name] !== undefined));
  return writeCsv(
    used,
    rows.map(({ cells }) => used.map((name) => cells[name] ?? '')),
  );
}

/** The columns of the sheet `spend`, as a spreadsheet names them. */
export const LEDGER_COLUMNS = [
  'grant_code',
  'workstream_code',
  'external_ref',
  'on_day',
  'amount',
  'state',
  'kind',
  'line',
  'description',
  'output',
  'source',
  'basis',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

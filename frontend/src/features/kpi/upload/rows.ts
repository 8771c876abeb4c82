import { isRealDay, isoDate, parseIsoDate } from '@/design/dates';
import { readNumber } from '@/parts/form/fields';
import { isDoubted } from '@/parts/form/personalDetails';
import { fieldOf } from '@/server/problem';
import type { components } from '@/server/schema';
import type { BatchItem, BatchReport } from '../api/writeObservation';
import type { Table } from '@/parts/sheet/csv';
import type { Refusal } from '@/parts/sheet/rehearsal';

type Schemas = components['schemas'];

/** The columns of `observations.csv`, as a spreadsheet names them, and the field of the request each becomes. */
export const COLUMNS = {
  kpi_code: 'kpiCode',
  period: 'period',
  time_identifier: 'timeIdentifier',
  period_start: 'periodStart',
  period_end: 'periodEnd',
  numerator: 'numerator',
  denominator: 'denominator',
  value: 'value',
  as_stated: 'asStated',
  status: 'status',
  caveat: 'caveat',
  dimension: 'dimension',
  category: 'category',
  quality: 'quality',
  correction: 'correction',
  confirmed: 'confirmed',
  version: 'version',
} as const satisfies Record<string, keyof BatchItem>;

export type ColumnName = keyof typeof COLUMNS;

/** Other words that people write over the same columns. */
const ALSO: Record<string, ColumnName> = {
  code: 'kpi_code',
  time_period: 'period',
  kpi: 'kpi_code',
  measure: 'kpi_code',
  n: 'numerator',
  d: 'denominator',
  percentage: 'value',
  figure: 'value',
  note: 'caveat',
  reason: 'correction',
};

export interface ReadRow {
  line: number;
  cells: Readonly<Partial<Record<ColumnName, string>>>;
  /** Null when it could not be read. */
  item: BatchItem | null;
}

export interface ReadTable {
  rows: ReadRow[];
  refusals: Refusal[];
  /** Columns nobody here knows: said, because a misspelt one would be lost in silence. */
  unknown: string[];
  /** Why nothing of it can be read. */
  trouble: string | null;
}

export interface Known {
  code: string;
  unit: Schemas['KpiUnit'];
}

const STATUSES: Record<string, Schemas['ObservationStatus']> = { '': 'FINAL', final: 'FINAL', provisional: 'PROVISIONAL', projection: 'PROJECTION' };
const FLAGS = ['SMALL_NUMBER', 'INCOMPLETE_RETURN', 'ESTIMATED', 'DISPUTED', 'SERIES_BREAK'] as const satisfies readonly Schemas['QualityFlag'][];

/** Reads the rows of a table. What is wrong with the figures the server says; here only what no request could carry. */
export function readRows(table: Table, measures: readonly Known[], own: string | null): ReadTable {
  const columns = table.head.map((name) => (name in COLUMNS ? (name as ColumnName) : (ALSO[name] ?? null)));
  const unknown = table.head.filter((name, index) => columns[index] === null && name !== '' && name !== 'source' && name !== 'basis');
  const trouble = troubleOf(table, columns, own);
  if (trouble !== null) {
    return { rows: [], refusals: [], unknown, trouble };
  }
  const refusals: Refusal[] = [];
  const rows = table.rows.map(({ line, cells: raw }) => {
    const cells: Partial<Record<ColumnName, string>> = {};
    columns.forEach((column, index) => {
      const value = raw[index];
      if (column !== null && value !== undefined && value !== '') {
        cells[column] = value;
      }
    });
    const before = refusals.length;
    const item = itemOf(line, table.semicolons ? withPoints(line, cells, refusals) : cells, measures, own, refusals);
    return { line, cells, item: refusals.length === before ? item : null };
  });
  return { rows, refusals, unknown, trouble: null };
}

const NUMBERS = ['numerator', 'denominator', 'value'] as const;

/** 85,7 between semicolons is 85.7; of 1,234 nobody can say whether it is a thousand or a decimal. */
function withPoints(line: number, cells: ReadRow['cells'], refusals: Refusal[]): ReadRow['cells'] {
  const read: Partial<Record<ColumnName, string>> = { ...cells };
  for (const column of NUMBERS) {
    const text = cells[column] ?? '';
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      const reason = `Between semicolons this can be read in two ways. Write ${text.replace(/[.,]/, '')}, or ${text.replace(',', '.')}0 for the decimals.`;
      refusals.push({ line, column, value: text, reason });
    } else if (/^[+-]?\d*,\d+%?$/.test(text)) {
      read[column] = text.replace(',', '.');
    }
  }
  return read;
}

function troubleOf(table: Table, columns: readonly (ColumnName | null)[], own: string | null): string | null {
  if (table.head.length === 0 || table.rows.length === 0) {
    return 'There is no row of figures: the first row names the columns, and each further row is a figure.';
  }
  if (!columns.includes('period')) {
    return 'No column is called period. The first row must name the columns.';
  }
  if (own === null && !columns.includes('kpi_code')) {
    return 'No column is called kpi_code, so nobody can say which measure a row is of.';
  }
  return columns.includes('value') || columns.includes('numerator') || columns.includes('as_stated')
    ? null
    : 'There is no column with figures: numerator and denominator, or value.';
}

function itemOf(line: number, cells: ReadRow['cells'], measures: readonly Known[], own: string | null, refusals: Refusal[]): BatchItem {
  const refuse = (column: ColumnName, reason: string) => {
    refusals.push({ line, column, value: cells[column] ?? '', reason });
  };
  const kpiCode = cells.kpi_code ?? own ?? '';
  const measure = measures.find(({ code }) => code.toLowerCase() === kpiCode.toLowerCase());
  if (measure === undefined) {
    refuse('kpi_code', kpiCode === '' ? 'Say which measure it is of.' : 'There is no measure of this code that you may enter figures of.');
  }
  const number = (column: ColumnName, whole: boolean) => {
    const text = cells[column];
    if (text === undefined) {
      return undefined;
    }
    // Spreadsheets copy 56.5% with its sign. On a rate the sign says that it is another figure than is thought.
    const percent = column === 'value' && text.endsWith('%');
    const read = readNumber(percent ? text.slice(0, -1) : text);
    if (percent && measure !== undefined && measure.unit !== 'PERCENT') {
      refuse(column, 'This measure is no percentage: leave the sign out if the figure is right.');
    } else if (read === null || (whole && !Number.isInteger(read))) {
      refuse(column, whole ? 'This is no whole number.' : 'This is no number.');
    }
    return read ?? undefined;
  };
  // A word or a mark beside or in place of the number the server reads: it says as what, and what cannot be read.
  const written = cells.value !== undefined && readNumber(cells.value.replace(/%$/, '')) === null ? cells.value : undefined;
  const day = (column: ColumnName) => {
    const text = cells[column];
    const read = text === undefined ? undefined : readDay(text);
    if (read === null) {
      refuse(column, 'This is no date: write 2024-09-30 or 30/09/2024.');
    }
    return read ?? undefined;
  };
  const status = STATUSES[(cells.status ?? '').toLowerCase()];
  if (status === undefined) {
    refuse('status', 'Write final, provisional or projection.');
  }
  const quality = (cells.quality ?? '').split(/[;,|]\s*/).filter((flag) => flag !== '');
  const flags = quality.map((flag) =>
    FLAGS.find(
      (known) =>
        known ===
        flag
          .trim()
          .toUpperCase()
          .replaceAll(/[\s-]+/g, '_'),
    ),
  );
  if (flags.includes(undefined)) {
    refuse('quality', `Write one or several of ${FLAGS.map((flag) => flag.toLowerCase()).join(', ')}.`);
  }
  return {
    kpiCode: measure?.code ?? kpiCode,
    period: cells.period ?? '',
    timeIdentifier: cells.time_identifier,
    periodStart: day('period_start'),
    periodEnd: day('period_end'),
    numerator: number('numerator', true),
    denominator: number('denominator', true),
    value: written === undefined ? number('value', false) : undefined,
    written,
    asStated: cells.as_stated,
    status: status ?? 'FINAL',
    caveat: cells.caveat,
    dimension: cells.dimension,
    category: cells.category,
    quality: flags.filter((flag) => flag !== undefined),
    correction: cells.correction,
    confirmed: /^(yes|y|true|1)$/i.test(cells.confirmed ?? '') ? true : undefined,
    version: number('version', true),
  };
}

/** 2024-09-30 and 30/09/2024; nothing that could be an American date. */
function readDay(text: string): string | null {
  if (parseIsoDate(text) !== null) {
    return text;
  }
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [day, month, year] = (parts ?? []).slice(1).map(Number);
  return day !== undefined && month !== undefined && year !== undefined && isRealDay(year, month, day) ? isoDate(year, month, day) : null;
}

/** The rows that were sent, in the order of the report. */
export const sent = (rows: readonly ReadRow[]): (ReadRow & { item: BatchItem })[] =>
  rows.filter((row): row is ReadRow & { item: BatchItem } => row.item !== null);

/** What the server says of the rows it was sent, with the line and the cell each reason is about. */
export function refusalsOf(rows: readonly ReadRow[], report: BatchReport): Refusal[] {
  const tried = sent(rows);
  return report.results.flatMap(({ index, problem }) => {
    const row = tried[index];
    if (row === undefined || problem === undefined) {
      return [];
    }
    const errors = problem.errors ?? [];
    const doubted = isDoubted(problem.type);
    const told = errors.length === 0 ? [{ pointer: '', message: problem.detail === '' ? problem.title : problem.detail }] : errors;
    return told.map(({ pointer, message }) => {
      const field = fieldOf(pointer.replace(/^\/items\/\d+/, ''));
      const column = (Object.keys(COLUMNS) as ColumnName[]).find((name) => COLUMNS[name] === field);
      return {
        line: row.line,
        column: column ?? 'row',
        // What may be somebody's stands in their own table, and nowhere else.
        value: doubted ? '…' : column === undefined ? '' : (row.cells[column] ?? ''),
        reason: message,
        ...(doubted ? { doubted } : {}),
      };
    });
  });
}

/** A row the server would take, and how it read it. */
export interface GoodRow extends ReadRow {
  item: BatchItem;
  readAs: string;
  notes: readonly string[];
}

/** The rows the server would take. */
export function goodRows(rows: readonly ReadRow[], report: BatchReport): GoodRow[] {
  const results = new Map(report.results.map((result) => [result.index, result]));
  return sent(rows).flatMap((row, index) => {
    const { problem, readAs = '', notes = [] } = results.get(index) ?? {};
    return problem === undefined ? [{ ...row, readAs, notes }] : [];
  });
}

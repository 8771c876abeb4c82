import type { QueryKey } from '@tanstack/react-query';
import type { Table } from '@/api/sheet/csv';
import type { Rehearsal } from '@/api/sheet/rehearsal';
import { SheetForm } from '@/api/sheet/SheetForm';
import type { Column } from '@/design/DataTable';
import { sendFigures } from '../api/writeObservation';
import { COLUMNS, goodRows, readRows, refusalsOf, sent, type Known } from './rows';

export interface UploadProps {
  programmeId: string;
  /** The measures one may enter figures of. */
  measures: readonly Known[];
  /** Rows that name no measure are of this one. */
  own: string | null;
  stale: readonly QueryKey[];
  /** All of it was stored. */
  onDone: (done: string) => void;
}

type Good = ReturnType<typeof goodRows>[number];

const GOOD_COLUMNS: readonly Column<Good>[] = [
  { key: 'period', header: 'Period', lead: true, cell: ({ item }) => item.period },
  { key: 'measure', header: 'Measure', cell: ({ item }) => item.kpiCode },
  { key: 'figure', header: 'Figure', cell: ({ item }) => figureOf(item) },
  { key: 'status', header: 'Status', cell: ({ item }) => item.status.toLowerCase() },
];

/** Pastes or uploads figures. */
export function Upload({ programmeId, measures, own, stale, onDone }: UploadProps) {
  const rehearse = async (read: Table): Promise<Rehearsal<Good>> => {
    const table = readRows(read, measures, own);
    const found = { columns: Object.keys(COLUMNS), rows: table.rows, unknown: table.unknown, trouble: table.trouble };
    const items = sent(table.rows).map(({ item }) => item);
    if (items.length === 0) {
      return { ...found, refusals: table.refusals, good: [] };
    }
    const report = await sendFigures(programmeId, items, true);
    const refusals = [...table.refusals, ...refusalsOf(table.rows, report)].sort((one, other) => one.line - other.line);
    return { ...found, refusals, good: goodRows(table.rows, report) };
  };
  return (
    <SheetForm
      name="Paste or upload figures"
      what={`upload/${programmeId}/${own ?? 'all'}`}
      noun={['figure', 'figures']}
      goodColumns={GOOD_COLUMNS}
      rehearse={rehearse}
      store={async ({ good }) => (await sendFigures(programmeId, good.map(({ item }) => item), false)).accepted}
      stale={stale}
      onDone={onDone}
      hint={
        <>
          The first row names the columns: {own === null ? <code>kpi_code</code> : null}
          {own === null ? ', ' : ''}
          <code>period</code>, then <code>numerator</code> and <code>denominator</code>, or <code>value</code>. Also known: <code>period_start</code>,{' '}
          <code>period_end</code>, <code>status</code>, <code>caveat</code>, <code>quality</code>, <code>dimension</code>, <code>category</code>,{' '}
          <code>correction</code>, and <code>version</code> for a figure that is replaced. For example:
          <span className="gt-example">
            {own === null ? 'kpi_code,' : ''}period,numerator,denominator
            <br />
            {own === null ? `${measures[0]?.code ?? 'ehc-20wk'},` : ''}September 2024,31,60
          </span>
        </>
      }
    />
  );
}

function figureOf({ numerator, denominator, value, asStated }: Good['item']): string {
  return numerator === undefined ? (value === undefined ? `“${asStated ?? ''}”` : String(value)) : `${numerator} of ${denominator ?? '–'}`;
}

import type { QueryKey } from '@tanstack/react-query';
import type { Column } from '@/design/DataTable';
import { Select } from '@/design/inputs';
import type { Table } from '@/parts/sheet/csv';
import type { Rehearsal } from '@/parts/sheet/rehearsal';
import { SheetForm } from '@/parts/sheet/SheetForm';
import { useLink } from '@/routes/links';
import { useState } from 'react';
import { Link } from 'react-router';
import { sendFigures, type YearKind } from '../api/writeObservation';
import { YEAR_KINDS } from '../words';
import { COLUMNS, goodRows, readRows, refusalsOf, sent, type GoodRow, type Known } from './rows';

export interface UploadProps {
  programmeId: string;
  /** The measures one may enter figures of. */
  measures: readonly Known[];
  /** Whose term dates say when Autumn term 2025 was; undefined while it is not known. */
  areaCode: string | undefined;
  /** Rows that name no measure are of this one. */
  own: string | null;
  stale: readonly QueryKey[];
  /** All of it was stored. */
  onDone: (done: string) => void;
}

const GOOD_COLUMNS: readonly Column<GoodRow>[] = [
  { key: 'period', header: 'Period', lead: true, cell: ({ item }) => item.period },
  { key: 'days', header: 'Read as', cell: ({ readAs }) => readAs },
  { key: 'measure', header: 'Measure', cell: ({ item }) => item.kpiCode },
  { key: 'figure', header: 'Figure', cell: ({ item }) => figureOf(item) },
  { key: 'status', header: 'Status', cell: ({ item }) => item.status.toLowerCase() },
  {
    key: 'notes',
    header: 'What is said of it',
    share: 30,
    cell: ({ notes }) => notes.join(' '),
  },
];

/** Pastes or uploads figures. */
export function Upload({ programmeId, areaCode, measures, own, stale, onDone }: UploadProps) {
  const link = useLink();
  const [years, setYears] = useState('');
  const yearKind = years === '' ? undefined : (years as YearKind);
  const rehearse = async (read: Table, reason?: string): Promise<Rehearsal<GoodRow>> => {
    const table = readRows(read, measures, own);
    const found = { columns: Object.keys(COLUMNS), rows: table.rows, unknown: table.unknown, trouble: table.trouble };
    const items = sent(table.rows).map(({ item }) => item);
    if (items.length === 0) {
      return { ...found, refusals: table.refusals, good: [] };
    }
    const report = await sendFigures(programmeId, items, true, yearKind, reason);
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
      store={async ({ good }, reason) =>
        (
          await sendFigures(
            programmeId,
            good.map(({ item }) => item),
            false,
            yearKind,
            reason,
          )
        ).accepted
      }
      options={(changed) => (
        <Select
          id="yearKind"
          label="Which year is meant by 2023/24?"
          hint="Only where rows name their years so and the measure does not say it."
          optional
          choices={[{ value: '', label: 'As each measure says' }, ...Object.entries(YEAR_KINDS).map(([value, label]) => ({ value, label }))]}
          value={years}
          onChange={(value) => {
            setYears(value);
            changed();
          }}
        />
      )}
      stale={stale}
      onDone={onDone}
      hint={
        <>
          The first row names the columns: {own === null ? <code>kpi_code</code> : null}
          {own === null ? ', ' : ''}
          <code>period</code>, then <code>numerator</code> and <code>denominator</code>, or <code>value</code>. Also known:{' '}
          <code>time_identifier</code> beside a period in DfE’s six digits, <code>period_start</code>, <code>period_end</code>, <code>status</code>,{' '}
          <code>caveat</code>, <code>quality</code>, <code>dimension</code>, <code>category</code>, <code>correction</code>, and <code>version</code>{' '}
          for a figure that is replaced. For example:
          <span className="gt-example">
            {own === null ? 'kpi_code,' : ''}period,numerator,denominator
            <br />
            {own === null ? `${measures[0]?.code ?? 'ehc-20wk'},` : ''}September 2024,31,60
          </span>
          {areaCode === undefined ? null : (
            <>
              {' '}
              A term such as Autumn term 2025 has the days set under <Link to={link('termDates', { areaCode })}>Term dates</Link>.
            </>
          )}
        </>
      }
    />
  );
}

function figureOf({ numerator, denominator, value, written, asStated }: GoodRow['item']): string {
  return numerator === undefined ? (value === undefined ? `“${written ?? asStated ?? ''}”` : String(value)) : `${numerator} of ${denominator ?? '–'}`;
}

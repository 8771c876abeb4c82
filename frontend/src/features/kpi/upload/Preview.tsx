import { plural } from '@/api/words';
import { Button, Buttons } from '@/design/Button';
import { DataTable } from '@/design/DataTable';
import { None } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Done } from '@/design/states';
import { usePart } from '@/routes/usePart';
import type { BatchReport } from '../api/writeObservation';
import { save } from '@/api/charts/download';
import { writeCsv } from './csv';
import { COLUMNS, type ColumnName, type Refusal } from './rows';
import type { Rehearsed } from './Upload';

export interface PreviewProps {
  rehearsed: Rehearsed;
  /** What was stored; null before. */
  stored: BatchReport | null;
  busy: boolean;
  onStore: () => void;
}

/** Which rows are good and which are not, cell by cell; then what was stored. */
export function Preview({ rehearsed, stored, busy, onStore }: PreviewProps) {
  const { table, refusals, good } = rehearsed;
  const bad = new Set(refusals.map(({ line }) => line)).size;
  return (
    <>
      {stored === null ? null : (
        <Done>
          <p className="govuk-notification-banner__heading">
            {plural(stored.accepted, 'figure is', 'figures are')} stored.{' '}
            {bad === 0 ? null : `${plural(bad, 'row was', 'rows were')} left out; mend ${bad === 1 ? 'it' : 'them'} and send ${bad === 1 ? 'it' : 'them'} again.`}
          </p>
        </Done>
      )}
      <Panel title={stored === null ? 'What would be stored' : 'What was left out'}>
        {stored === null ? (
          <>
            <p>
              <strong>
                {good.length} of {plural(table.rows.length, 'row')}
              </strong>{' '}
              {good.length === 1 && table.rows.length === 1 ? 'is' : 'are'} good{bad === 0 ? '.' : `; ${plural(bad, 'row')} cannot be stored as it stands.`}
            </p>
            {table.unknown.length === 0 ? null : (
              <p className="gt-score__caveat">
                <strong>Not read:</strong> {table.unknown.join(', ')}. No column here has this name.
              </p>
            )}
          </>
        ) : null}
        {refusals.length === 0 ? null : <Refusals refusals={refusals} />}
        {refusals.length === 0 ? null : (
          <p>
            <Button look="link" onClick={() => saveRefused(rehearsed)}>
              Download the rows that are not good, with the reasons
            </Button>
          </p>
        )}
        {stored !== null || good.length === 0 ? null : (
          <>
            <Good good={good} />
            <Buttons>
              <Button busy={busy} onClick={onStore}>
                {bad === 0 ? `Store ${plural(good.length, 'figure')}` : `Store the ${plural(good.length, 'good row')}`}
              </Button>
            </Buttons>
          </>
        )}
      </Panel>
    </>
  );
}

function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const part = usePart('refused', refusals);
  return (
    <>
      <DataTable
        caption="Rows that are not good"
        columns={[
          { key: 'line', header: 'Row', align: 'tight', mark: true, cell: (row: Refusal) => row.line },
          { key: 'column', header: 'Column', lead: true, cell: (row: Refusal) => row.column },
          { key: 'value', header: 'What stands there', cell: (row: Refusal) => (row.value === '' ? <None>nothing</None> : `“${row.value}”`) },
          { key: 'reason', header: 'Why not', share: 50, cell: (row: Refusal) => row.reason },
        ]}
        rows={part.items}
        rowKey={(row) => `${row.line} ${row.column} ${row.reason}`}
      />
      <Pagination page={part.page} to={part.to} what="reasons" />
    </>
  );
}

function Good({ good }: { good: Rehearsed['good'] }) {
  const part = usePart('good', good);
  return (
    <>
      <DataTable
        caption="Good rows"
        columns={[
          { key: 'line', header: 'Row', align: 'tight', mark: true, cell: (row: Rehearsed['good'][number]) => row.line },
          { key: 'period', header: 'Period', lead: true, cell: (row) => row.item.period },
          { key: 'measure', header: 'Measure', cell: (row) => row.item.kpiCode },
          { key: 'figure', header: 'Figure', cell: (row) => figureOf(row.item) },
          { key: 'status', header: 'Status', cell: (row) => row.item.status.toLowerCase() },
        ]}
        rows={part.items}
        rowKey={(row) => String(row.line)}
      />
      <Pagination page={part.page} to={part.to} what="good rows" />
    </>
  );
}

function figureOf({ numerator, denominator, value, asStated }: Rehearsed['good'][number]['item']): string {
  return numerator === undefined ? (value === undefined ? `“${asStated ?? ''}”` : String(value)) : `${numerator} of ${denominator ?? '–'}`;
}

/** The same rows with a reason each, to be mended in a spreadsheet and sent again. */
function saveRefused({ table, refusals }: Rehearsed): void {
  const lines = new Set(refusals.map(({ line }) => line));
  const used = (Object.keys(COLUMNS) as ColumnName[]).filter((name) => table.rows.some(({ cells }) => cells[name] !== undefined));
  const rows = table.rows
    .filter(({ line }) => lines.has(line))
    .map(({ line, cells }) => [
      ...used.map((name) => cells[name] ?? ''),
      refusals
        .filter((refusal) => refusal.line === line)
        .map(({ column, reason }) => `${column}: ${reason}`)
        .join(' '),
    ]);
  save(new Blob([writeCsv([...used, 'why_not'], rows)], { type: 'text/csv' }), 'rows-to-mend.csv');
}

import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { None } from '@/design/DateValue';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Done } from '@/design/states';
import { save } from '@/parts/charts/download';
import { ReasonField } from '@/parts/form/personalDetails';
import { usePart } from '@/parts/usePart';
import { plural } from '@/parts/words';
import { writeCsv } from './csv';
import type { Refusal, Rehearsal } from './rehearsal';

export interface SheetReportProps<Good extends { line: number }> {
  rehearsed: Rehearsal<Good>;
  /** "figure", "figures". */
  noun: readonly [string, string];
  /** What a good row says; its number comes before. */
  goodColumns: readonly Column<Good>[];
  /** How many were stored; null before. */
  stored: number | null;
  busy: boolean;
  onStore: () => void;
  /** While the rows are checked again. */
  checking: boolean;
  wrongReason: string | undefined;
  /** Checks the rows again, with why their doubtful texts must stay. */
  onReason: (reason: string) => void;
}

/** Which rows are good and which are not, cell by cell; then what was stored. */
export function SheetReport<Good extends { line: number }>({
  rehearsed,
  noun: [one, many],
  goodColumns,
  stored,
  busy,
  onStore,
  checking,
  wrongReason,
  onReason,
}: SheetReportProps<Good>) {
  const { rows, refusals, good, unknown, unchanged = 0 } = rehearsed;
  const bad = new Set(refusals.map(({ line }) => line)).size;
  const doubted = new Set(refusals.filter((refusal) => refusal.doubted).map(({ line }) => line)).size;
  return (
    <>
      {stored === null ? null : (
        <Done>
          <p className="govuk-notification-banner__heading">
            {plural(stored, `${one} is`, `${many} are`)} stored.{' '}
            {bad === 0
              ? null
              : `${plural(bad, 'row was', 'rows were')} left out; mend ${bad === 1 ? 'it' : 'them'} and send ${bad === 1 ? 'it' : 'them'} again.`}
          </p>
        </Done>
      )}
      <Panel title={stored === null ? 'What would be stored' : 'What was left out'}>
        {stored === null ? (
          <>
            <p>
              <strong>
                {good.length} of {plural(rows.length, 'row')}
              </strong>{' '}
              {good.length === 1 && rows.length === 1 ? 'is' : 'are'} {unchanged === 0 ? 'good' : 'new or different'}
              {unchanged === 0 ? null : `; ${plural(unchanged, 'row says', 'rows say')} what is stored already`}
              {bad === 0 ? '.' : `; ${plural(bad, 'row')} cannot be stored as ${bad === 1 ? 'it stands' : 'they stand'}.`}
            </p>
            {unknown.length === 0 ? null : (
              <p className="gt-score__caveat">
                <strong>Not read:</strong> {unknown.join(', ')}. No column here has this name.
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
        {stored === null && doubted > 0 ? <Reason rows={doubted} busy={checking} wrong={wrongReason} onReason={onReason} /> : null}
        {stored !== null || good.length === 0 ? null : (
          <>
            <Good good={good} columns={goodColumns} />
            <Buttons>
              <Button busy={busy} onClick={onStore}>
                {bad === 0 ? `Store ${plural(good.length, one, many)}` : `Store the ${plural(good.length, 'good row')}`}
              </Button>
            </Buttons>
          </>
        )}
      </Panel>
    </>
  );
}

/** Asks why the rows must be stored as they stand, and has them checked with the answer; nobody has to answer. */
function Reason({ rows, busy, wrong, onReason }: { rows: number; busy: boolean; wrong: string | undefined; onReason: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <form
      noValidate
      aria-label="Store texts that may hold personal details"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) {
          onReason(reason.trim());
        }
      }}
    >
      <p>
        {plural(rows, 'row', 'rows')} may hold personal details. Take them out and send the rows again, or say why they must stay. A board needs no
        details of a child or another private person, and what is stored stays in the history.
      </p>
      <ReasonField value={reason} onChange={setReason} error={wrong} />
      <Buttons>
        <Button type="submit" look="secondary" busy={busy}>
          Check again with this reason
        </Button>
      </Buttons>
    </form>
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

function Good<Row extends { line: number }>({ good, columns }: { good: readonly Row[]; columns: readonly Column<Row>[] }) {
  const part = usePart('good', good);
  return (
    <>
      <DataTable
        caption="Good rows"
        columns={[{ key: 'line', header: 'Row', align: 'tight', mark: true, cell: (row: Row) => row.line }, ...columns]}
        rows={part.items}
        rowKey={(row) => String(row.line)}
      />
      <Pagination page={part.page} to={part.to} what="good rows" />
    </>
  );
}

/** The same rows with a reason each, to be mended in a spreadsheet and sent again. */
function saveRefused({ columns, rows, refusals }: Rehearsal<{ line: number }>): void {
  const lines = new Set(refusals.map(({ line }) => line));
  const used = columns.filter((name) => rows.some(({ cells }) => cells[name] !== undefined));
  const kept = rows
    .filter(({ line }) => lines.has(line))
    .map(({ line, cells }) => [
      ...used.map((name) => cells[name] ?? ''),
      refusals
        .filter((refusal) => refusal.line === line)
        .map(({ column, reason }) => `${column}: ${reason}`)
        .join(' '),
    ]);
  save(new Blob([writeCsv([...used, 'why_not'], kept)], { type: 'text/csv' }), 'rows-to-mend.csv');
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/design/DataTable';
import { None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { pounds } from '@/parts/money';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import { budgetQuery } from '../api/reads';
import type { Budget as Stored, Line } from '../api/types';
import { Left } from '../Figures';
import { LINE_WORDS, monthWords } from '../words';
import type { WorkstreamPartProps } from './partProps';

/** What the money is to be spent on, and when. */
export function Budget({ programmeId, workstream, asAt, may }: WorkstreamPartProps) {
  const link = useLink();
  const budget = useQuery(budgetQuery({ programmeId, workstreamId: workstream.id, asAt }));
  return (
    <Panel
      title="Budget"
      aside={
        may.keep ? (
          <Link to={link('workstreamTask', { programmeId, workstreamId: workstream.id, task: 'budget' })}>Change lines, plan and forecast</Link>
        ) : undefined
      }
    >
      <Answer query={budget} what="the budget">
        {(loaded) => (
          <>
            {loaded.lines.length === 0 ? <p>No budget line is recorded.</p> : <Lines lines={loaded.lines} />}
            {loaded.unlinedPence === 0 ? null : (
              <p className="gt-small gt-quiet">
                {loaded.unlinedPence > 0
                  ? `${pounds(loaded.unlinedPence)} of the budget stands in no line.`
                  : `The lines name ${pounds(-loaded.unlinedPence)} more than the budget.`}
              </p>
            )}
            <Months budget={loaded} />
          </>
        )}
      </Answer>
    </Panel>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="Budget lines"
      captionHidden
      columns={[
        { key: 'kind', header: 'Line', lead: true, cell: (line: Line) => LINE_WORDS[line.kind] },
        {
          key: 'pence',
          header: 'Budget',
          align: 'number',
          cell: (line) => (line.pence === undefined ? <None>no amount was agreed</None> : <strong>{pounds(line.pence)}</strong>),
        },
        { key: 'committed', header: 'Committed or paid', align: 'number', cell: (line) => pounds(line.committedPence) },
        { key: 'paid', header: 'Of that, paid', align: 'number', cell: (line) => pounds(line.paidPence) },
        {
          key: 'left',
          header: 'Left',
          align: 'number',
          cell: (line) => (line.pence === undefined ? <None>no amount to compare with</None> : <Left pence={line.pence - line.committedPence} />),
        },
      ]}
      rows={lines}
      rowKey={(line) => line.kind}
    />
  );
}

/** The months of plan and forecast; folded, because the chart shows them. */
function Months({ budget: { profile, forecast } }: { budget: Stored }) {
  const months = [...new Set([...profile, ...forecast].map(({ month }) => month))].sort();
  if (months.length === 0) {
    return <p className="gt-small gt-quiet">Nothing is planned by month.</p>;
  }
  const of = (list: Stored['profile'], month: string) => list.find((one) => one.month === month)?.pence;
  const amount = (pence: number | undefined) => (pence === undefined ? <None>nothing</None> : pounds(pence));
  return (
    <details className="govuk-details gt-figures-table">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show plan and forecast of {plural(months.length, 'month')}</span>
      </summary>
      <div className="govuk-details__text">
        <DataTable
          caption="Plan and forecast by month"
          captionHidden
          columns={[
            { key: 'month', header: 'Month', lead: true, cell: (month: string) => monthWords(month) },
            { key: 'profile', header: 'Planned', align: 'number', cell: (month) => amount(of(profile, month)) },
            { key: 'forecast', header: 'Expected now', align: 'number', cell: (month) => amount(of(forecast, month)) },
          ]}
          rows={months}
          rowKey={(month) => month}
        />
      </div>
    </details>
  );
}

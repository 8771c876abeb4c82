import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useLink, useRouteParams } from '@/routes/links';
import type { PriorityRollup } from '@/server/dashboard';

/** Each priority in a row: who answers for it, how far it is, whether it helped, and from how many actions that is said. */
export function PrioritiesPanel({ priorities, notes }: { priorities: readonly PriorityRollup[]; notes: readonly string[] }) {
  const link = useLink();
  const { programmeId } = useRouteParams('programme');
  const inferred = priorities.some((priority) => priority.countInferred);
  const columns: Column<PriorityRollup>[] = [
    { key: 'number', header: 'No.', mark: true, cell: (row) => <strong>{row.number}</strong> },
    {
      key: 'title',
      header: 'Priority and responsible bodies',
      lead: true,
      cell: (row) => (
        <>
          <Link to={link('actions', { programmeId }, { priority: row.number })}>{row.title}</Link>
          <div className="gt-small gt-quiet">{bodiesOf(row)}</div>
        </>
      ),
    },
    { key: 'progress', header: 'Progress', share: 34, cell: (row) => <ServerChart chart={row.progressChart} /> },
    { key: 'impact', header: 'Impact', share: 16, cell: (row) => <ServerChart chart={row.impactChart} /> },
    {
      key: 'actions',
      header: 'Actions',
      align: 'number',
      cell: (row) => (
        <>
          {row.actions}
          {row.countInferred ? (
            <>
              <span aria-hidden="true">*</span>
              <span className="govuk-visually-hidden"> (inferred)</span>
            </>
          ) : inferred ? (
            // Keeps the figures under each other.
            <span className="gt-star-space" aria-hidden="true">
              *
            </span>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Panel title="Priorities" count={priorities.length}>
      <DataTable
        caption="Priorities"
        captionHidden
        columns={columns}
        rows={priorities}
        rowKey={(row) => row.id}
        empty={<Empty title="The plan has no priorities yet" />}
      />
      <ul className="gt-notes">
        {notes.map((note) => (
          <li key={note}>
            {note.startsWith('Counts inferred') ? <span aria-hidden="true">* </span> : null}
            {note}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function bodiesOf(row: PriorityRollup): string {
  return row.organisations.length === 0 ? 'No responsible body recorded' : row.organisations.join(', ');
}

import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { Panel } from '@/design/Panel';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useLink } from '@/routes/links';
import type { Dashboard } from '@/server/dashboard';

type Rollup = Dashboard['organisations'][number];

/** The actions each body leads. Several bodies may lead one action, so the rows do not add up to the plan, and it says so. */
export function OrganisationsPanel({ organisations, programmeId }: { organisations: readonly Rollup[]; programmeId: string }) {
  const link = useLink();
  const columns: Column<Rollup>[] = [
    {
      key: 'body',
      header: 'Body',
      lead: true,
      cell: (row) => (
        <>
          <Link to={link('actions', { programmeId }, { organisation: row.id })}>{row.shortName}</Link>
          {row.name === row.shortName ? null : <div className="gt-small gt-quiet">{row.name}</div>}
        </>
      ),
    },
    { key: 'progress', header: 'Progress', share: 60, cell: (row) => <ServerChart chart={row.progressChart} /> },
    { key: 'actions', header: 'Actions', align: 'number', cell: (row) => row.actions },
  ];
  return (
    <Panel title="By organisation">
      {organisations.length === 0 ? (
        <p>No action names the body that leads it.</p>
      ) : (
        <>
          <DataTable caption="Actions each body leads" captionHidden columns={columns} rows={organisations} rowKey={(row) => row.id} />
          <p className="gt-small gt-quiet">An action that several bodies lead is counted once for each of them.</p>
        </>
      )}
    </Panel>
  );
}

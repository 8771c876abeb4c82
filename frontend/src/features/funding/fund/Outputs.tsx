import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { useLink } from '@/routes/links';
import type { Output } from '../api/types';
import { CostEach, Delivered } from '../OutputFigures';
import { OUTPUT_WORDS } from '../words';
import type { FundPartProps } from './partProps';

/** What the money bought, in numbers: planned, delivered, and what one cost. They are kept on the page of their workstream. */
export function Outputs({ programmeId, page: { outputs, workstreams } }: FundPartProps) {
  const link = useLink();
  const columns: Column<Output>[] = [
    {
      key: 'title',
      header: 'Output',
      lead: true,
      share: 32,
      cell: (output) => (
        <>
          {output.title}
          <div className="gt-small gt-quiet">{OUTPUT_WORDS[output.kind]}</div>
        </>
      ),
    },
    {
      key: 'workstream',
      header: 'Workstream',
      cell: (output) => (
        <Link to={link('workstream', { programmeId, workstreamId: output.workstreamId })}>
          {workstreams.find(({ id }) => id === output.workstreamId)?.title ?? output.workstreamCode}
        </Link>
      ),
    },
    { key: 'delivered', header: 'Delivered of planned', cell: (output) => <Delivered output={output} /> },
    { key: 'due', header: 'By', cell: (output) => <DateValue value={output.due} none="no date" /> },
    { key: 'cost', header: 'Cost of one', cell: (output) => <CostEach output={output} /> },
  ];
  return (
    <Panel title="Outputs" count={outputs.length}>
      {outputs.length === 0 ? (
        <p>None is recorded, so what the money bought cannot be said. They are added on the page of a workstream.</p>
      ) : (
        <DataTable caption="Outputs" captionHidden dense columns={columns} rows={outputs} rowKey={(output) => output.id} />
      )}
    </Panel>
  );
}

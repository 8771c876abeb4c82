import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { Panel } from '@/design/Panel';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds } from '@/parts/money';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { Workstream } from '../api/types';
import { addWorkstream } from '../api/writes';
import { AgainstPlan, Left } from '../Figures';
import { Opening } from '../Opening';
import type { FundPartProps } from './partProps';

/** The parts of the award, each with what became of it. */
export function Workstreams({ programmeId, page: { grant, workstreams }, may }: FundPartProps) {
  const link = useLink();
  const columns: Column<Workstream>[] = [
    {
      key: 'title',
      header: 'Workstream',
      lead: true,
      share: 30,
      cell: (one) => (
        <>
          <Link to={link('workstream', { programmeId, workstreamId: one.id })}>{one.title}</Link>
          {one.lead === undefined ? null : <div className="gt-small gt-quiet">{one.lead}</div>}
        </>
      ),
    },
    { key: 'budget', header: 'Budget', align: 'number', cell: (one) => <strong>{pounds(one.allocatedPence)}</strong> },
    {
      key: 'committed',
      header: 'Committed or paid',
      align: 'number',
      cell: (one) => (
        <>
          {pounds(one.totals.committedPence)}
          <div className="gt-small gt-quiet">{plural(one.spendRecords, 'record')}</div>
        </>
      ),
    },
    { key: 'paid', header: 'Of that, paid', align: 'number', cell: (one) => pounds(one.totals.paidPence) },
    { key: 'left', header: 'Left', align: 'number', cell: (one) => <Left pence={one.totals.leftPence} /> },
    { key: 'plan', header: 'Against the plan', cell: (one) => <AgainstPlan totals={one.totals} /> },
  ];
  return (
    <Panel title="Workstreams" count={workstreams.length}>
      {workstreams.length === 0 ? (
        <p>None yet: all of the award is unallocated, so nobody can say what it is for.</p>
      ) : (
        <DataTable caption="Workstreams" captionHidden dense columns={columns} rows={workstreams} rowKey={(one) => one.id} />
      )}
      {may.keep || may.load ? (
        <div className="gt-after gt-links gt-links--level">
          {may.keep ? (
            <Opening name="workstream" button="Add a workstream" said="The workstream was added.">
              {(opened) => (
                <FieldsForm
                  name="Add a workstream"
                  what={`workstream/${grant.id}`}
                  blank={{ code: '', title: '', allocatedPence: '', objective: '', approach: '', lead: '' }}
                  fields={() => workstreamFields(grant.unallocatedPence)}
                  button="Add the workstream"
                  send={(values) => addWorkstream(grant.id, values as unknown as Parameters<typeof addWorkstream>[1])}
                  stale={[['programme', programmeId]]}
                  {...opened}
                />
              )}
            </Opening>
          ) : null}
          {may.load ? <Link to={link('fundTask', { programmeId, fundId: grant.id, task: 'spending' })}>Paste or upload spending</Link> : null}
        </div>
      ) : null}
    </Panel>
  );
}

/** With how much is unallocated of a new one; of one that exists only the words can change. */
export function workstreamFields(unallocated?: number): Field[] {
  return [
    ...(unallocated === undefined
      ? []
      : [
          {
            id: 'code',
            kind: 'text' as const,
            width: 20 as const,
            label: 'Code',
            hint: 'Ledgers refer to it, and it never changes: behaviour.',
            ask: 'Enter the code',
          },
        ]),
    { id: 'title', kind: 'text', label: 'Title', ask: 'Enter a title' },
    ...(unallocated === undefined
      ? []
      : [
          {
            id: 'allocatedPence',
            kind: 'money' as const,
            label: 'What it has of the award, in pounds',
            hint: `${pounds(unallocated)} is unallocated. Later it changes by a virement only. Enter 0 for nothing yet.`,
            ask: 'Enter what it has of the award; 0 for nothing yet',
          },
        ]),
    { id: 'objective', kind: 'area', label: 'What is it to reach?', limit: 5_000 },
    { id: 'approach', kind: 'area', label: 'How?', limit: 5_000 },
    { id: 'lead', kind: 'text', label: 'Who leads it?', hint: 'The role, without a name.' },
  ];
}

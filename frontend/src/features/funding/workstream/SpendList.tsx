import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Select } from '@/design/inputs';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Answer } from '@/parts/Answer';
import { pounds } from '@/parts/money';
import { Source } from '@/parts/Source';
import { useLink } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { spendQuery } from '../api/reads';
import type { LineKind, Spend, SpendState } from '../api/types';
import { LINE_KINDS, LINE_WORDS } from '../words';
import type { WorkstreamPartProps } from './partProps';

const FILTERS = ['state', 'line'] as const;
const STATES: Record<SpendState, string> = { COMMITTED: 'Committed', PAID: 'Paid' };

/** Every record of spending, the newest first. */
export function SpendList(props: WorkstreamPartProps) {
  const { programmeId, workstream, asAt, may } = props;
  const link = useLink();
  const { page, filters, set, toPage } = useListParams(FILTERS);
  const state = filters.state in STATES ? (filters.state as SpendState) : undefined;
  const line = LINE_KINDS.find((kind) => kind === filters.line);
  const spend = useQuery(spendQuery({ programmeId, workstreamId: workstream.id, asAt, state, line, page }));
  const task = (name: string) => link('workstreamTask', { programmeId, workstreamId: workstream.id, task: name });
  return (
    <Panel title="Spending" count={workstream.spendRecords}>
      {may.spend ? (
        <div className="gt-task">
          <Buttons>
            <ButtonLink to={task('spend')}>Enter spending</ButtonLink>
            {may.load ? <Link to={task('spending')}>Paste or upload many</Link> : null}
          </Buttons>
        </div>
      ) : null}
      {workstream.spendRecords === 0 ? (
        <p>Nothing was committed or paid yet.</p>
      ) : (
        <>
          <Filters state={state} line={line} set={set} />
          <Answer query={spend} what="the spending">
            {(loaded) => (
              <>
                <DataTable
                  caption="Spending"
                  captionHidden
                  dense
                  columns={columnsOf(may.spend ? task('spend') : null)}
                  rows={loaded.items}
                  rowKey={(one) => one.id}
                  empty={<p>No spending is like that.</p>}
                />
                <Pagination page={loaded.page} to={toPage} what="records of spending" />
              </>
            )}
          </Answer>
        </>
      )}
    </Panel>
  );
}

function Filters({
  state,
  line,
  set,
}: {
  state: SpendState | undefined;
  line: LineKind | undefined;
  set: (change: { state?: string; line?: string }) => void;
}) {
  return (
    <form className="gt-filters" aria-label="Which spending" onSubmit={(event) => event.preventDefault()}>
      <Select
        id="state"
        label="State"
        value={state ?? ''}
        onChange={(value) => set({ state: value })}
        choices={[{ value: '', label: 'Committed and paid' }, ...Object.entries(STATES).map(([value, label]) => ({ value, label }))]}
      />
      <Select
        id="line"
        label="Budget line"
        value={line ?? ''}
        onChange={(value) => set({ line: value })}
        choices={[{ value: '', label: 'All lines' }, ...LINE_KINDS.map((value) => ({ value, label: LINE_WORDS[value] }))]}
      />
    </form>
  );
}

function columnsOf(change: string | null): Column<Spend>[] {
  return [
    {
      key: 'description',
      header: 'What for',
      lead: true,
      share: 38,
      cell: (spend) => (
        <>
          {spend.description} {spend.kind === 'CREDIT_NOTE' ? <Tag>credit note</Tag> : null}
          {spend.outputTitle === undefined ? null : <div className="gt-small gt-quiet">For {spend.outputTitle}</div>}
          {spend.basis === 'ENTERED' ? null : <Source source={spend.source} basis={spend.basis} />}
        </>
      ),
    },
    { key: 'day', header: 'When', cell: (spend) => <DateValue value={spend.onDay} /> },
    { key: 'line', header: 'Line', cell: (spend) => (spend.line === undefined ? <None>no line</None> : LINE_WORDS[spend.line]) },
    {
      key: 'ref',
      header: 'Reference',
      cell: (spend) => (spend.externalRef === undefined ? <None>none</None> : <span className="gt-anywhere">{spend.externalRef}</span>),
    },
    { key: 'state', header: 'State', cell: (spend) => STATES[spend.state] },
    {
      key: 'amount',
      header: 'Amount',
      align: 'number',
      cell: (spend) => <strong>{pounds(spend.kind === 'CREDIT_NOTE' ? -spend.pence : spend.pence)}</strong>,
    },
    ...(change === null
      ? []
      : [
          {
            key: 'change',
            header: 'Correction',
            align: 'tight' as const,
            cell: (spend: Spend) => (
              <Link to={`${change}?spend=${spend.id}`}>
                {spend.state === 'COMMITTED' ? 'Paid, or change' : 'Correct'}
                <span className="govuk-visually-hidden"> {spend.description}</span>
              </Link>
            ),
          },
        ]),
  ];
}

import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Select } from '@/design/inputs';
import { Pagination } from '@/design/Pagination';
import { Panel } from '@/design/Panel';
import { usePart } from '@/parts/usePart';
import { useLink } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { nameOf } from '../words';
import { OUTCOMES, outcomeOf, type Done } from './queue';
import { Move } from './RequestCard';

const WORDS: Record<Done['outcome'], string> = {
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Taken back',
  STRUCK: 'Recorded decision struck',
};

const FILTERS = ['state'] as const;

/** What became of every date that was asked for, the newest first. */
export function Decided({ programmeId, done }: { programmeId: string; done: readonly Done[] }) {
  const link = useLink();
  const list = useListParams<'state'>(FILTERS);
  const wanted = outcomeOf(list.filters.state);
  const shown = done.filter(({ outcome }) => wanted === undefined || outcome === wanted);
  const part = usePart('decided', shown);
  const columns: Column<Done>[] = [
    {
      key: 'what',
      header: 'Action',
      lead: true,
      share: 30,
      cell: ({ request, subject }) =>
        request === undefined ? subject : <Link to={link('action', { programmeId, actionId: request.actionId })}>{nameOf(request)}</Link>,
    },
    { key: 'date', header: 'Date asked for', share: 22, cell: ({ request }) => (request === undefined ? <None /> : <Move request={request} />) },
    {
      key: 'outcome',
      header: 'Outcome',
      share: 26,
      cell: ({ outcome, reason }) => (
        <>
          <strong>{WORDS[outcome]}</strong>
          {reason === undefined ? null : <div className="gt-small gt-quiet">{reason}</div>}
        </>
      ),
    },
    {
      key: 'when',
      header: 'When',
      cell: ({ on, meeting, outcome }) => (
        <>
          <DateValue value={on} />
          <div className="gt-small gt-quiet">{meeting ?? (outcome === 'WITHDRAWN' ? '' : 'between meetings')}</div>
        </>
      ),
    },
  ];
  return (
    <Panel title="What was decided" count={shown.length}>
      {done.length === 0 ? (
        <p className="gt-quiet">No requested date has been decided or taken back yet.</p>
      ) : (
        <>
          <div className="gt-filters">
            <Select
              id="f-state"
              label="Outcome"
              value={wanted ?? ''}
              onChange={(state) => list.set({ state })}
              choices={[{ value: '', label: 'All outcomes' }, ...OUTCOMES.map((outcome) => ({ value: outcome, label: WORDS[outcome] }))]}
            />
          </div>
          <DataTable
            caption="What was decided"
            captionHidden
            columns={columns}
            rows={part.items}
            rowKey={({ key }) => key}
            empty={<p>Nothing was decided so.</p>}
          />
          <Pagination page={part.page} to={part.to} what="decisions" />
        </>
      )}
    </Panel>
  );
}

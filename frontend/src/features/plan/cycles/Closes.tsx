import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { closesQuery, type ActionClose } from '../api/closes';
import { declaredBetter } from './declaredBetter';

const FILTERS = ['better'] as const;

/** How every action stood at the close: what was declared beside what the dates said, and by which rule. */
export function Closes({ programmeId, cycleId }: { programmeId: string; cycleId: string }) {
  const { asAt } = useAsAt();
  const closes = useQuery(closesQuery({ programmeId, cycleId, asAt }));
  const link = useLink();
  const { filters, set } = useListParams(FILTERS);
  const only = filters.better === 'true';
  return (
    <Panel title="How every action stood" count={closes.data?.page.totalItems}>
      <Answer query={closes} what="how every action stood">
        {({ items }) => {
          const better = items.filter(declaredBetter);
          return (
            <>
              <p>
                {better.length === 0
                  ? 'No action was declared better than its dates say.'
                  : `${plural(better.length, 'action was', 'actions were')} declared better than the dates say.`}{' '}
                {/* A close judges every action by the thresholds in force at that moment. */}
                {items[0] === undefined ? null : (
                  <>
                    Judged by <Link to={link('thresholds', { programmeId })}>version {items[0].thresholds} of the thresholds</Link>.
                  </>
                )}
              </p>
              {better.length === 0 && !only ? null : (
                <div className="govuk-checkboxes govuk-checkboxes--small gt-only">
                  <div className="govuk-checkboxes__item">
                    <input
                      className="govuk-checkboxes__input"
                      type="checkbox"
                      id="better"
                      checked={only}
                      onChange={(event) => set({ better: event.target.checked ? 'true' : '' })}
                    />
                    <label className="govuk-label govuk-checkboxes__label" htmlFor="better">
                      Only those declared better than the dates say
                    </label>
                  </div>
                </div>
              )}
              <Table
                rows={only ? better : items}
                total={only ? `${better.length} of ${plural(items.length, 'action')}` : undefined}
                programmeId={programmeId}
              />
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}

function Table({ rows, total, programmeId }: { rows: readonly ActionClose[]; total: string | undefined; programmeId: string }) {
  const link = useLink();
  const columns: Column<ActionClose>[] = [
    { key: 'ref', header: 'Ref', mark: true, cell: (row) => <strong>{row.action.ref}</strong> },
    {
      key: 'title',
      header: 'Action',
      lead: true,
      share: 34,
      cell: (row) => (
        <>
          <Link to={link('action', { programmeId, actionId: row.action.id })}>{row.action.title}</Link>
          {row.statedInCycle ? null : <div className="gt-small gt-quiet">Not stated in this cycle</div>}
        </>
      ),
    },
    { key: 'declared', header: 'Declared', align: 'tight', cell: (row) => <RatingTag code={row.declared} /> },
    {
      key: 'system',
      header: 'By its dates',
      share: 26,
      cell: (row) => (
        <>
          {row.system === undefined ? <span className="gt-small">None</span> : <RatingTag code={row.system} />}
          <div className="gt-small gt-quiet">{row.ruleWords}</div>
        </>
      ),
    },
    { key: 'due', header: 'Approved', align: 'tight', cell: (row) => <DateValue value={row.due} /> },
    { key: 'forecast', header: 'Forecast', align: 'tight', cell: (row) => <DateValue value={row.forecast} none="not stated" /> },
  ];
  return (
    <DataTable
      caption="How every action stood"
      captionHidden
      dense
      total={total}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>None.</p>}
    />
  );
}

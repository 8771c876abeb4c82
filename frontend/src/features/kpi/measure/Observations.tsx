import { useQuery } from '@tanstack/react-query';
import { Answer } from '@/api/Answer';
import { baseOf, type Kpi, type Observation } from '@/api/measures';
import { Source } from '@/api/Source';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { useAsAt } from '@/routes/asAt';
import { observationsQuery } from '../api/observations';
import { amount } from '../words';

export interface ObservationsProps {
  kpi: Kpi;
  unitWords: string;
  programmeId: string;
}

/** Every figure with its base, its source and its caveat, the newest first. */
export function Observations({ kpi, unitWords, programmeId }: ObservationsProps) {
  const { asAt } = useAsAt();
  const observations = useQuery(observationsQuery({ programmeId, kpiId: kpi.id, asAt }));
  const share = kpi.unit === 'PERCENT';
  const columns: Column<Observation>[] = [
    {
      key: 'period',
      header: 'Period',
      lead: true,
      cell: (row) => (
        <>
          <strong className="gt-plain">{row.period}</strong> {row.status === 'FINAL' ? null : <Tag>{row.status.toLowerCase()}</Tag>}
          <Span row={row} />
        </>
      ),
    },
    {
      key: 'value',
      header: share ? 'Percentage' : 'Value',
      align: 'number',
      cell: (row) => (row.value === undefined ? <None>no figure</None> : <strong>{amount(row.value, kpi.unit, unitWords)}</strong>),
    },
    ...(share
      ? [
          {
            key: 'base',
            header: 'n of d',
            align: 'number' as const,
            cell: (row: Observation) => baseOf(row, kpi.unit) ?? <None>not published</None>,
          },
        ]
      : []),
    {
      key: 'note',
      header: 'As stated, caveat and source',
      share: 50,
      cell: (row) => (
        <>
          {row.asStated === undefined ? null : <p className="gt-tight-below">“{row.asStated}”</p>}
          {row.caveat === undefined ? null : <p className="gt-small gt-tight-below">{row.caveat}</p>}
          <Source source={row.source} basis={row.basis} />
        </>
      ),
    },
  ];
  return (
    <Panel title="Figures" count={observations.data?.page.totalItems}>
      <Answer query={observations} what="the figures">
        {({ items }) =>
          items.length === 0 ? (
            <p>None was recorded at this date.</p>
          ) : (
            // Newest first: a board asks what it is now, then what it was.
            <DataTable caption="Figures" captionHidden columns={columns} rows={[...items].reverse()} rowKey={(row) => row.id} />
          )
        }
      </Answer>
    </Panel>
  );
}

/** The days of a period, unless its name says them already. */
function Span({ row: { period, periodStart, periodEnd } }: { row: Observation }) {
  if (periodStart === undefined || periodEnd === undefined || /^\d{4}$/.test(period)) {
    return null;
  }
  return (
    <div className="gt-small gt-quiet">
      <DateValue value={periodStart} /> to <DateValue value={periodEnd} />
    </div>
  );
}

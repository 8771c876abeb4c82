import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer, RecordAnswer } from '@/api/Answer';
import { baseOf, changeOf, valueOf, type Kpi, type Observation } from '@/api/measures';
import { programmeQuery } from '@/api/programme';
import { Source } from '@/api/Source';
import { sentenceCase } from '@/api/words';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Change } from '@/design/Figure';
import { Page } from '@/design/Page';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { kpiQuery } from './api/kpi';
import { observationsQuery } from './api/observations';

/** One measure: what it counts, out of what, and every observation with its base. */
export function MeasurePage() {
  const { programmeId, kpiId } = useRouteParams('measure');
  const { asAt } = useAsAt();
  const link = useLink();
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt }));
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  return (
    <RecordAnswer query={kpi} what="the measure" title="This measure cannot be shown">
      {(loaded) => (
        <Page
          title={loaded.title}
          titleEnd={programme.data?.areaName}
          caption={
            <>
              <Link to={link('measures', { programmeId })}>Measures</Link>
              {loaded.priorityNumber === undefined ? null : (
                <>
                  {' · '}
                  <Link to={link('actions', { programmeId }, { priority: loaded.priorityNumber })}>Priority {loaded.priorityNumber}</Link>
                </>
              )}
            </>
          }
          answer={<Latest kpi={loaded} />}
        >
          {loaded.caveat === undefined ? null : <p className="govuk-inset-text">{loaded.caveat}</p>}
          <Observations kpi={loaded} programmeId={programmeId} />
          <Panel title="What it measures">
            <Facts facts={factsOf(loaded)} />
            <Source source={loaded.source} basis={loaded.basis} />
          </Panel>
        </Page>
      )}
    </RecordAnswer>
  );
}

function Latest({ kpi }: { kpi: Kpi }) {
  const { latest, unit } = kpi;
  if (latest === undefined) {
    return 'No observation was recorded at this date.';
  }
  const value = valueOf(latest, unit);
  const base = baseOf(latest, unit);
  const change = changeOf(kpi);
  return (
    <>
      <strong>{value ?? (latest.asStated === undefined ? 'No figure' : `“${latest.asStated}”`)}</strong>
      {base === null ? null : ` (${base})`} · {latest.period}. {change === null ? null : <Change {...change} />}
    </>
  );
}

function Observations({ kpi, programmeId }: { kpi: Kpi; programmeId: string }) {
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
      cell: (row) => {
        const value = valueOf(row, kpi.unit);
        return value === null ? <None>no figure</None> : <strong>{value}</strong>;
      },
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
    <Panel title="Observations" count={observations.data?.page.totalItems}>
      <Answer query={observations} what="the observations">
        {({ items }) =>
          items.length === 0 ? (
            <p>None was recorded at this date.</p>
          ) : (
            // Newest first: a board asks what it is now, then what it was.
            <DataTable caption="Observations" captionHidden columns={columns} rows={[...items].reverse()} rowKey={(row) => row.id} />
          )
        }
      </Answer>
    </Panel>
  );
}

/** The days of a period, unless its name says them already. */
function Span({ row }: { row: Observation }) {
  const { period, periodStart, periodEnd } = row;
  if (periodStart === undefined || periodEnd === undefined || /^\d{4}$/.test(period)) {
    return null;
  }
  return (
    <div className="gt-small gt-quiet">
      <DateValue value={periodStart} /> to <DateValue value={periodEnd} />
    </div>
  );
}

const POLARITY: Record<string, string> = { HIGH: 'Higher is better', LOW: 'Lower is better', NONE: 'Neither high nor low is good by itself' };

function factsOf(kpi: Kpi) {
  const given = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  return [
    { name: 'Definition', value: kpi.definition },
    ...given('Counted (n)', kpi.numeratorDefinition),
    ...given('Out of (d)', kpi.denominatorDefinition),
    ...given('Who', kpi.population),
    { name: 'Direction', value: POLARITY[kpi.polarity] ?? sentenceCase(kpi.polarity) },
    { name: 'Published', value: sentenceCase(kpi.frequency) },
    ...given('By', kpi.sourceBody),
    ...given('Statutory expectation', kpi.statutory),
    { name: 'Code', value: kpi.code },
  ];
}

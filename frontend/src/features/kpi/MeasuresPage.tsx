import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import { baseOf, changeOf, kpisQuery, valueOf, type Kpi } from '@/api/measures';
import { programmeQuery } from '@/api/programme';
import { plural } from '@/api/words';
import { DataTable, type Column } from '@/design/DataTable';
import { None } from '@/design/DateValue';
import { Change } from '@/design/Figure';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';

/** Every measure with its latest figure, headline measures first. */
export function MeasuresPage() {
  const { programmeId } = useRouteParams('measures');
  const { asAt } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const kpis = useQuery(kpisQuery({ programmeId, asAt }));
  return (
    <Page
      title="Is it making a difference?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={kpis.data === undefined ? undefined : sentence(kpis.data.items)}
    >
      <Answer query={kpis} what="the measures">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="No measure was recorded at this date">Without one, whether the plan helps cannot be said.</Empty>
          ) : (
            <>
              <Group title="Headline measures" kpis={items.filter((kpi) => kpi.headline)} programmeId={programmeId} />
              <Group title="Other measures" kpis={items.filter((kpi) => !kpi.headline)} programmeId={programmeId} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}

/** How many of the measures can say anything at all. */
function sentence(kpis: readonly Kpi[]): string {
  const valued = kpis.filter((kpi) => kpi.latest?.value !== undefined).length;
  const changed = kpis.filter((kpi) => kpi.change !== undefined).length;
  return `${valued} of ${plural(kpis.length, 'measure')} have a figure; ${changed} can be compared with the period before.`;
}

function Group({ title, kpis, programmeId }: { title: string; kpis: readonly Kpi[]; programmeId: string }) {
  const link = useLink();
  if (kpis.length === 0) {
    return null;
  }
  const columns: Column<Kpi>[] = [
    {
      key: 'title',
      header: 'Measure',
      lead: true,
      share: 34,
      cell: (kpi) => (
        <>
          <Link to={link('measure', { programmeId, kpiId: kpi.id })}>{kpi.title}</Link>
          <div className="gt-small gt-quiet">
            {kpi.priorityNumber === undefined ? 'Whole plan' : `Priority ${kpi.priorityNumber}`}
            {kpi.sourceBody === undefined ? null : ` · ${kpi.sourceBody}`}
          </div>
        </>
      ),
    },
    { key: 'latest', header: 'Latest', cell: (kpi) => <Latest kpi={kpi} /> },
    { key: 'period', header: 'Period', cell: (kpi) => kpi.latest?.period ?? <None /> },
    { key: 'change', header: 'Change', share: 30, cell: (kpi) => <ChangeCell kpi={kpi} /> },
    { key: 'observations', header: 'Observations', align: 'number', cell: (kpi) => kpi.observations },
  ];
  return (
    <Panel title={title} count={kpis.length}>
      <DataTable caption={title} captionHidden dense columns={columns} rows={kpis} rowKey={(kpi) => kpi.id} />
    </Panel>
  );
}

function Latest({ kpi }: { kpi: Kpi }) {
  const { latest, unit } = kpi;
  const value = latest === undefined ? null : valueOf(latest, unit);
  const base = latest === undefined ? null : baseOf(latest, unit);
  return (
    <>
      {value === null ? <None>no figure</None> : <strong>{value}</strong>}
      {latest?.asStated === undefined ? null : <div className="gt-small">“{latest.asStated}”</div>}
      {base === null ? null : <div className="gt-small gt-quiet">{base}</div>}
    </>
  );
}

function ChangeCell({ kpi }: { kpi: Kpi }) {
  const change = changeOf(kpi);
  return change === null ? <None>cannot be compared</None> : <Change {...change} />;
}

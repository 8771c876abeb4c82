import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Select } from '@/design/inputs';
import { Page } from '@/design/Page';
import { Panel, TwoColumns } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { programmeQuery } from '@/server/programme';
import { areasQuery } from '../api/areas';
import { kpiQuery } from '../api/kpi';
import { Downloads } from '@/parts/charts/Downloads';
import { AreaTable } from './AreaTable';

const FILTERS = ['year'] as const;
/** How far back one may choose; the server says when nothing was published for a year. */
const YEARS = 8;

/** A published measure in every area of England: the drawing, and the same as a table beside it. */
export function AreasPage() {
  const { programmeId, kpiId } = useRouteParams('measureTask');
  const { asAt } = useAsAt();
  const link = useLink();
  const list = useListParams(FILTERS);
  const year = /^\d{4}$/.test(list.filters.year) ? Number(list.filters.year) : undefined;
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt }));
  const newest = useQuery(areasQuery({ programmeId, kpiId, year: undefined, asAt }));
  const areas = useQuery(areasQuery({ programmeId, kpiId, year, asAt }));
  const last = Number(/\d{4}/.exec(newest.data?.figures?.period ?? '')?.[0]);
  return (
    <Page
      title="How does it compare?"
      titleEnd={programme.data?.areaName}
      caption={
        <>
          <Link to={link('measures', { programmeId })}>Measures</Link> ·{' '}
          <Link to={link('measure', { programmeId, kpiId })}>{kpi.data?.title ?? 'The measure'}</Link>
        </>
      }
      answer={areas.data?.refused === undefined ? areas.data?.chart.sentence : undefined}
    >
      {Number.isNaN(last) ? null : (
        <div className="gt-filters">
          <Select
            id="year"
            label="Year"
            value={year === undefined ? String(last) : String(year)}
            choices={Array.from({ length: YEARS }, (_, back) => String(last - back)).map((value) => ({ value, label: value }))}
            onChange={(chosen) => list.set({ year: chosen === String(last) ? '' : chosen })}
          />
        </div>
      )}
      <Answer query={areas} what="the figures of all areas">
        {({ figures, chart, refused }) =>
          figures === undefined ? (
            <Empty title="There are no figures of other areas" action={<Link to={link('measure', { programmeId, kpiId })}>Back to the measure</Link>}>
              {refused}
            </Empty>
          ) : (
            <TwoColumns>
              <Panel title={`${figures.title}, ${figures.period}`}>
                <ServerChart chart={chart} />
                <Downloads svg={chart.svg} name={`${figures.measure}-areas-${figures.period}`} />
                {figures.note === undefined ? null : <p className="gt-score__caveat">{figures.note}</p>}
                <p className="gt-small gt-quiet">
                  {figures.release.title}. {figures.release.attribution}
                </p>
              </Panel>
              <AreaTable figures={figures} />
            </TwoColumns>
          )
        }
      </Answer>
    </Page>
  );
}

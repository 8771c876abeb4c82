import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer, RecordAnswer } from '@/api/Answer';
import { FindingsBeside } from '@/api/FindingsBeside';
import type { Kpi } from '@/api/measures';
import { programmeQuery } from '@/api/programme';
import { Page } from '@/design/Page';
import { TwoColumns } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { analysisQuery, type Analysis } from '../api/analysis';
import { kpiQuery } from '../api/kpi';
import { TargetTag } from '../TargetTag';
import { VariationIcon } from '../VariationIcon';
import { BesideOthers } from './BesideOthers';
import { ChartPanel } from './ChartPanel';
import { Definition } from './Definition';
import { Observations } from './Observations';
import { Happened, Says } from './Says';

/** One measure: what its figures say, beside whom, and everything that makes them honest. */
export function MeasurePage() {
  const { programmeId, kpiId } = useRouteParams('measure');
  const { asAt } = useAsAt();
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt }));
  const analysis = useQuery(analysisQuery({ programmeId, kpiId, asAt }));
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  return (
    <RecordAnswer query={kpi} what="the measure" title="This measure cannot be shown">
      {(loaded) => (
        <Page
          title={loaded.title}
          titleEnd={programme.data?.areaName}
          caption={<Where programmeId={programmeId} kpi={loaded} />}
          answer={analysis.data?.sentence}
          marks={analysis.data === undefined ? undefined : <Marks kpi={loaded} analysis={analysis.data} />}
        >
          <FindingsBeside programmeId={programmeId} subjectId={kpiId} asAt={asAt} />
          <Answer query={analysis} what="what the figures say">
            {(said) => (
              <>
                <Caveats caveats={said.caveats} />
                <ChartPanel programmeId={programmeId} kpiId={kpiId} code={said.code} />
                <Happened analysis={said} programmeId={programmeId} />
                <TwoColumns>
                  <Says analysis={said} />
                  <BesideOthers programmeId={programmeId} analysis={said} />
                </TwoColumns>
                <Observations kpi={loaded} unitWords={said.unitWords} programmeId={programmeId} />
              </>
            )}
          </Answer>
          <Definition kpi={loaded} />
        </Page>
      )}
    </RecordAnswer>
  );
}

function Where({ programmeId, kpi }: { programmeId: string; kpi: Kpi }) {
  const link = useLink();
  return (
    <>
      <Link to={link('measures', { programmeId })}>Measures</Link>
      {kpi.priorityNumber === undefined ? null : (
        <>
          {' · '}
          <Link to={link('actions', { programmeId }, { priority: kpi.priorityNumber })}>Priority {kpi.priorityNumber}</Link>
        </>
      )}
    </>
  );
}

function Marks({ kpi, analysis: { variation, assurance, rating } }: { kpi: Kpi; analysis: Analysis }) {
  return (
    <>
      {kpi.headline ? <Tag>headline</Tag> : null}
      {variation === undefined ? null : <VariationIcon icon={variation} what="Variation" />}
      {assurance === undefined ? null : <VariationIcon icon={assurance} what="Assurance" />}
      {rating === undefined ? null : <TargetTag rating={rating} />}
    </>
  );
}

/** What a reader must know before the figure is used. */
function Caveats({ caveats }: { caveats: readonly string[] }) {
  return caveats.length === 0 ? null : (
    <div className="govuk-inset-text">
      {caveats.map((caveat) => (
        <p key={caveat} className="gt-tight-below">
          {caveat}
        </p>
      ))}
    </div>
  );
}

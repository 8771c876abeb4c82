import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Page } from '@/design/Page';
import { TwoColumns } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Told } from '@/design/Told';
import { Answer, RecordAnswer } from '@/parts/Answer';
import { FindingsBeside } from '@/parts/FindingsBeside';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useTelling } from '@/routes/useTelling';
import type { Kpi } from '@/server/measures';
import { programmeQuery } from '@/server/programme';
import { analysisQuery, type Analysis } from '../api/analysis';
import { kpiQuery } from '../api/kpi';
import { OneForm } from '@/parts/form/Opener';
import { useMayDo } from '../permissions';
import { TargetTag } from '../TargetTag';
import { VariationIcon } from '../VariationIcon';
import { Caveats } from './Caveats';
import { BesideOthers } from './BesideOthers';
import { ChartPanel } from './ChartPanel';
import { Definition } from './Definition';
import { Annotations, LinkedActions } from './Events';
import { Observations } from './Observations';
import type { PartProps } from './partProps';
import { Rebases } from './Rebases';
import { SignOffs } from './SignOffs';
import { Targets } from './Targets';
import { Happened, Says } from './Says';

/** One measure: what its figures say, beside whom, and everything that makes them honest. */
export function MeasurePage() {
  const { programmeId, kpiId } = useRouteParams('measure');
  const { asAt } = useAsAt();
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt }));
  const analysis = useQuery(analysisQuery({ programmeId, kpiId, asAt }));
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const may = useMayDo(programmeId, kpi.data);
  const tell = useTelling();
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
          <Told />
          <FindingsBeside programmeId={programmeId} subjectId={kpiId} asAt={asAt} />
          <Answer query={analysis} what="what the figures say">
            {(said) => (
              <OneForm>
                <MustKnow caveats={said.caveats} />
                <ChartPanel programmeId={programmeId} kpiId={kpiId} code={said.code} />
                <Happened analysis={said} programmeId={programmeId} />
                <TwoColumns>
                  <Says analysis={said} />
                  <BesideOthers analysis={said} {...{ programmeId, kpi: loaded, unitWords: said.unitWords, asAt, may, tell }} />
                </TwoColumns>
                <Parts apart={said.apart} {...{ programmeId, kpi: loaded, unitWords: said.unitWords, asAt, may, tell }} />
              </OneForm>
            )}
          </Answer>
        </Page>
      )}
    </RecordAnswer>
  );
}

/** The records behind the figures. */
function Parts({ apart, ...props }: PartProps & { apart: Analysis['apart'] }) {
  return (
    <>
      <Observations apart={apart} {...props} />
      <div className="gt-parts-grid">
        <Targets {...props} />
        <Caveats {...props} />
        <SignOffs {...props} />
        <Rebases {...props} />
        <LinkedActions {...props} />
        <Annotations {...props} />
      </div>
      <Definition {...props} />
    </>
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
function MustKnow({ caveats }: { caveats: readonly string[] }) {
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

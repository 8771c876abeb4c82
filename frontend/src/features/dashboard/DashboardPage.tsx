import { useQuery } from '@tanstack/react-query';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel, TwoColumns } from '@/design/Panel';
import { RatingCounts, RatingKey } from '@/design/RatingCounts';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { ServerChart } from '@/parts/charts/ServerChart';
import { useAsAt } from '@/routes/asAt';
import { useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { dashboardQuery, type Dashboard } from '@/server/dashboard';
import { ByDates } from './ByDates';
import { DatesPanel } from './DatesPanel';
import { KeyDatesPanel } from './KeyDatesPanel';
import { MeasuresPanel } from './MeasuresPanel';
import { MilestoneCounts } from './MilestoneCounts';
import { OrganisationsPanel } from './OrganisationsPanel';
import { PrintedPanel } from './PrintedPanel';
import { PrioritiesPanel } from './PrioritiesPanel';
import { RisksPanel } from './RisksPanel';
import { StateLine } from './StateLine';
import { SurveysPanel } from './SurveysPanel';

/** The one page a board reads if it reads one: the answer, then what it is counted from. */
export function DashboardPage() {
  const { programmeId } = useRouteParams('programme');
  const { asAt } = useAsAt();
  const dashboard = useQuery(dashboardQuery({ programmeId, asAt }));
  const data = dashboard.data;
  return (
    <Page
      title={routes.programme.title}
      titleEnd={data?.programme.areaName}
      caption={data === undefined ? undefined : <Caption programme={data.programme} />}
      answer={data === undefined ? undefined : <Sentence text={data.answer} />}
    >
      <Answer query={dashboard} what="the dashboard">
        {(loaded) => <Evidence dashboard={loaded} programmeId={programmeId} />}
      </Answer>
    </Page>
  );
}

function Caption({ programme }: { programme: Dashboard['programme'] }) {
  return (
    <>
      {programme.areaName} · {programme.title}
      {programme.reportOn === undefined ? null : (
        <>
          {' '}
          · inspection report <DateValue value={programme.reportOn} />
        </>
      )}
      {programme.nextStocktakeOn === undefined ? null : (
        <>
          {' '}
          · next stocktake <DateValue value={programme.nextStocktakeOn} />
        </>
      )}
    </>
  );
}

/** The first sentence is the answer; what follows it is detail. */
function Sentence({ text }: { text: string }) {
  const end = text.indexOf('. ') + 1;
  return end === 0 ? (
    <strong>{text}</strong>
  ) : (
    <>
      <strong>{text.slice(0, end)}</strong>
      {text.slice(end)}
    </>
  );
}

function Evidence({ dashboard, programmeId }: { dashboard: Dashboard; programmeId: string }) {
  const { overall, printed, priorities, notes } = dashboard;
  const disagreeing = printed.filter((comparison) => !comparison.agrees);
  const prioritiesPanel = <PrioritiesPanel priorities={priorities} notes={notes} />;
  return (
    <>
      {overall.distinct === 0 ? (
        <Empty title="The plan has no actions yet">Its actions are loaded by the programme office.</Empty>
      ) : (
        <div className="gt-overall">
          <ServerChart chart={overall.progressChart} tableShown>
            <RatingCounts counts={overall.progress} of={overall.sentence} />
          </ServerChart>
          <ByDates system={overall.system} />
          <MilestoneCounts overall={overall} priorities={priorities} />
          <details className="govuk-details gt-key">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">What the ratings mean</span>
            </summary>
            <div className="govuk-details__text">
              <RatingKey />
            </div>
          </details>
        </div>
      )}
      <StateLine state={dashboard.state} />
      {disagreeing.length === 0 ? (
        prioritiesPanel
      ) : (
        <TwoColumns>
          {prioritiesPanel}
          <PrintedPanel comparisons={disagreeing} />
        </TwoColumns>
      )}
      <MeasuresPanel measures={dashboard.measures} programmeId={programmeId} />
      <KeyDatesPanel dashboard={dashboard} programmeId={programmeId} />
      <DatesPanel dates={dashboard.dates} programmeId={programmeId} />
      <TwoColumns>
        <RisksPanel risks={dashboard.risks} programmeId={programmeId} />
        <SurveysPanel surveys={dashboard.surveys} programmeId={programmeId} />
      </TwoColumns>
      <OrganisationsPanel organisations={dashboard.organisations} programmeId={programmeId} />
      <Panel title="Impact">
        <p>Progress says where the work is. Impact says whether it made a difference; the two are never mixed.</p>
        <ServerChart chart={overall.impactChart} sentenceShown tableShown />
      </Panel>
    </>
  );
}

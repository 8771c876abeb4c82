import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, Buttons } from '@/design/Button';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm } from '@/parts/form/Opener';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useListParams } from '@/routes/listParams';
import { useTelling } from '@/routes/useTelling';
import { programmeQuery } from '@/server/programme';
import { useMayDo, useMayPlan } from '../permissions';
import { scorecardQuery, type Scorecard } from '../api/scorecard';
import { OpenData } from './OpenData';
import { ScoreTable } from './ScoreTable';

const FILTERS = ['list'] as const;

/** Headline measures on one page: figure, variation, target, others, and what must be known of each. */
export function ScorecardPage() {
  const { programmeId } = useRouteParams('measures');
  const { asAt } = useAsAt();
  const all = useListParams(FILTERS).filters.list === 'all';
  const link = useLink();
  const may = useMayDo(programmeId);
  const mayPlan = useMayPlan(programmeId);
  const tell = useTelling();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const scorecard = useQuery(scorecardQuery({ programmeId, all, asAt }));
  return (
    <Page
      title="Is it making a difference?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={scorecard.data?.sentence}
    >
      <Told />
      <Which programmeId={programmeId} all={all} />
      {may.write || may.enter ? (
        <div className="gt-task">
          <Buttons>
            {may.enter ? (
              <ButtonLink to={link('measureTask', { programmeId, kpiId: 'all', task: 'upload' })}>Paste or upload figures</ButtonLink>
            ) : null}
            {may.write ? <Link to={link('measureTask', { programmeId, kpiId: 'new', task: 'definition' })}>Add a measure</Link> : null}
            {programme.data === undefined ? null : <Link to={link('termDates', { areaCode: programme.data.areaCode })}>Term dates</Link>}
          </Buttons>
        </div>
      ) : null}
      <Answer query={scorecard} what="the scorecard">
        {(loaded) => (
          <>
            <Groups scorecard={loaded} programmeId={programmeId} all={all} />
            <OneForm>
              <OpenData programmeId={programmeId} release={loaded.release} mayAdopt={mayPlan} tell={tell} />
            </OneForm>
          </>
        )}
      </Answer>
    </Page>
  );
}

function Which({ programmeId, all }: { programmeId: string; all: boolean }) {
  const link = useLink();
  return (
    <nav className="gt-choose" aria-label="Which measures">
      <ul>
        <li>
          <Link to={link('measures', { programmeId })} aria-current={all ? undefined : 'page'}>
            Headline measures
          </Link>
        </li>
        <li>
          <Link to={link('measures', { programmeId }, { list: 'all' })} aria-current={all ? 'page' : undefined}>
            All measures
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Groups({ scorecard, programmeId, all }: { scorecard: Scorecard; programmeId: string; all: boolean }) {
  const link = useLink();
  const headline = scorecard.measures.filter((row) => row.headline);
  const other = scorecard.measures.filter((row) => !row.headline);
  if (scorecard.measures.length === 0) {
    return all ? (
      <Empty title="No measure was recorded at this date">Without one, whether the plan helps cannot be said.</Empty>
    ) : (
      <Empty
        title="No headline measure was recorded at this date"
        action={<Link to={link('measures', { programmeId }, { list: 'all' })}>Show all measures</Link>}
      >
        Without one, “So what?” cannot be answered.
      </Empty>
    );
  }
  return (
    <>
      {headline.length === 0 ? null : (
        <Panel title="Headline measures" count={headline.length}>
          <ScoreTable caption="Headline measures" rows={headline} programmeId={programmeId} />
        </Panel>
      )}
      {other.length === 0 ? null : (
        <Panel title="Other measures" count={other.length}>
          <ScoreTable caption="Other measures" rows={other} programmeId={programmeId} />
        </Panel>
      )}
    </>
  );
}

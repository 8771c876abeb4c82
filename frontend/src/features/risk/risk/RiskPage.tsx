import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Page } from '@/design/Page';
import { Panel, TwoColumns } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Told } from '@/design/Told';
import { RecordAnswer } from '@/parts/Answer';
import { FindingsBeside } from '@/parts/FindingsBeside';
import { OneForm } from '@/parts/form/Opener';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useTelling } from '@/routes/useTelling';
import { programmeQuery } from '@/server/programme';
import { riskQuery, type Risk } from '../api/risk';
import { BandTag } from '../BandTag';
import { useMayKeep } from '../permissions';
import { BANDS, STATUSES } from '../words';
import { Controls } from './Controls';
import { Actions, Measures } from './Links';
import { live, type PartProps } from './partProps';
import { ScoreHistory, Scores } from './Scores';
import { Standing } from './Standing';
import { WhoAndHow } from './WhoAndHow';

/** One risk: because of what, what might happen, with what result, how grave it is, and what is done about it. */
export function RiskPage() {
  const { programmeId, riskId } = useRouteParams('risk');
  const { asAt } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const risk = useQuery(riskQuery({ programmeId, riskId, asAt }));
  const keep = useMayKeep(programmeId);
  const tell = useTelling();
  return (
    <RecordAnswer query={risk} what="the risk" title="This risk cannot be shown">
      {(loaded) => (
        <Page
          title={`${loaded.ref} ${loaded.title}`}
          titleEnd={programme.data?.areaName}
          caption={<Where risk={loaded} programmeId={programmeId} />}
          answer={answer(loaded)}
          marks={<Marks risk={loaded} />}
        >
          <Told />
          <FindingsBeside programmeId={programmeId} subjectId={riskId} asAt={asAt} />
          <Parts risk={loaded} programmeId={programmeId} keep={keep.risksOf(loaded.priorityId)} tell={tell} />
        </Page>
      )}
    </RecordAnswer>
  );
}

/** The records of the risk. One form at a time, wherever it is opened. */
function Parts(props: PartProps) {
  const { risk, programmeId, keep } = props;
  const link = useLink();
  return (
    <OneForm>
      <TwoColumns>
        <Panel
          title="The risk"
          aside={
            keep && live(risk) ? <Link to={link('riskTask', { programmeId, riskId: risk.id, task: 'edit' })}>Change what it says</Link> : undefined
          }
        >
          <Chain risk={risk} />
        </Panel>
        <WhoAndHow risk={risk} keep={keep} />
      </TwoColumns>
      <Scores {...props} />
      <Controls {...props} />
      <div className="gt-parts-grid">
        <Actions {...props} />
        <Measures {...props} />
      </div>
      <Standing {...props} />
      <ScoreHistory {...props} />
    </OneForm>
  );
}

/** How grave it is in a sentence; what nobody scored is said so, never scored here. */
function answer({ scores: { current }, published, movement }: Risk): string {
  if (current === undefined) {
    return published === undefined
      ? 'Not assessed: no score is published, and none is invented.'
      : `Not assessed: a paper calls it “${published}” and gives no score, and none is invented.`;
  }
  const stands = `${current.likelihoodWords} × ${current.impactWords.toLowerCase()}: ${current.score}, ${BANDS[current.band].word}${current.aboveAppetite ? `, above the ${current.appetite} that is accepted` : ', which is accepted'}.`;
  return movement === undefined ? stands : `${stands} ${movement.words}`;
}

function Marks({ risk: { status, scores, audience, reviewOverdue } }: { risk: Risk }) {
  return (
    <>
      <Tag>{STATUSES[status].toLowerCase()}</Tag>
      {scores.current === undefined ? (
        <Tag>not assessed</Tag>
      ) : (
        <BandTag band={scores.current.band}>
          {scores.current.score} {BANDS[scores.current.band].word}
        </BandTag>
      )}
      {audience === 'ADVISERS' ? <Tag>advisers only</Tag> : null}
      {reviewOverdue ? <Tag>review overdue</Tag> : null}
    </>
  );
}

function Where({ risk: { priorityNumber, fundTitle }, programmeId }: { risk: Risk; programmeId: string }) {
  const link = useLink();
  return (
    <>
      <Link to={link('risks', { programmeId })}>Risks</Link> ·{' '}
      {priorityNumber === undefined ? (
        (fundTitle ?? 'Whole plan')
      ) : (
        <Link to={link('actions', { programmeId }, { priority: priorityNumber })}>Priority {priorityNumber}</Link>
      )}
    </>
  );
}

const LINKS = [
  ['cause', 'Because'],
  ['event', 'This might happen, or has'],
  ['consequence', 'And then'],
] as const;

/** Cause, event, consequence: a part that is missing is shown missing, because a risk without one cannot be managed. */
function Chain({ risk }: { risk: Risk }) {
  return (
    <ol className="gt-chain">
      {LINKS.map(([part, title]) => (
        <li key={part}>
          <h3>{title}</h3>
          <p className={risk[part] === undefined ? 'gt-quiet' : undefined}>{risk[part] ?? `No ${part} is written`}</p>
        </li>
      ))}
    </ol>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { Told } from '@/design/Told';
import { RecordAnswer } from '@/parts/Answer';
import { FindingsBeside } from '@/parts/FindingsBeside';
import { OneForm } from '@/parts/form/Opener';
import { pounds } from '@/parts/money';
import { Source } from '@/parts/Source';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { programmeQuery } from '@/server/programme';
import { fundQuery, workstreamChartQuery, workstreamQuery } from '../api/reads';
import type { Fund } from '../api/types';
import { ChartPanel } from '../ChartPanel';
import { Left } from '../Figures';
import { useMayDo } from '../permissions';
import { leftWords } from '../words';
import { Budget } from './Budget';
import { Outputs } from './Outputs';
import type { WorkstreamPartProps } from './partProps';
import { SpendList } from './SpendList';
import { Variance } from './Variance';

/** A part of a grant: what it is for, what is planned, spent and expected, and what came of it. */
export function WorkstreamPage() {
  const { programmeId, workstreamId } = useRouteParams('workstream');
  const { asAt } = useAsAt();
  const allowed = useMayDo(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const workstream = useQuery(workstreamQuery({ programmeId, workstreamId, asAt }));
  const fundId = workstream.data?.fundId;
  const fund = useQuery({ ...fundQuery({ programmeId, fundId: fundId ?? '', asAt }), enabled: fundId !== undefined });
  return (
    <RecordAnswer query={workstream} what="the workstream" title="This workstream cannot be shown">
      {(loaded) => {
        const grant = fund.data?.grant;
        const may = grant?.state === 'OPEN' ? allowed : { keep: false, spend: false, load: false, decide: false, submit: false };
        const props = { programmeId, workstream: loaded, fund: grant, asAt, may };
        const { totals } = loaded;
        return (
          <Page
            title={loaded.title}
            titleEnd={programme.data?.areaName}
            caption={<Where programmeId={programmeId} fundId={loaded.fundId} fund={grant} />}
            answer={`${pounds(loaded.allocatedPence)}: ${pounds(totals.paidPence)} paid, ${pounds(totals.committedPence - totals.paidPence)} committed, ${leftWords(totals.leftPence)}.`}
          >
            <Told />
            <FindingsBeside programmeId={programmeId} subjectId={workstreamId} asAt={asAt} />
            <OneForm>
              <TwoColumns>
                <About {...props} />
                <Figures {...props} />
              </TwoColumns>
              <ChartPanel query={workstreamChartQuery({ programmeId, workstreamId, asAt })} name={`${grant?.code ?? 'grant'}-${loaded.code}`} />
              <Variance {...props} />
              <Budget {...props} />
              <SpendList {...props} />
              <Outputs {...props} />
            </OneForm>
          </Page>
        );
      }}
    </RecordAnswer>
  );
}

function Where({ programmeId, fundId, fund }: { programmeId: string; fundId: string; fund: Fund | undefined }) {
  const link = useLink();
  return (
    <>
      <Link to={link('money', { programmeId })}>Money</Link>
      {' · '}
      <Link to={link('fund', { programmeId, fundId })}>{fund?.title ?? 'The grant'}</Link>
    </>
  );
}

function About({ programmeId, workstream, may }: WorkstreamPartProps) {
  const link = useLink();
  const { objective, approach, lead, source, basis } = workstream;
  const missing = <span className="gt-quiet">Not recorded</span>;
  return (
    <Panel
      title="What it is for"
      aside={may.keep ? <Link to={link('workstreamTask', { programmeId, workstreamId: workstream.id, task: 'change' })}>Change</Link> : undefined}
    >
      <Facts
        facts={[
          { name: 'To reach', value: objective ?? missing },
          { name: 'How', value: approach ?? missing },
          { name: 'Led by', value: lead ?? <span className="gt-quiet">No role is named</span> },
        ]}
      />
      <Source source={source} basis={basis} />
    </Panel>
  );
}

function Figures({ programmeId, workstream, may }: WorkstreamPartProps) {
  const link = useLink();
  const { totals, spendRecords } = workstream;
  return (
    <Panel title="How much is gone">
      <Facts
        facts={[
          { name: 'Budget', value: <strong>{pounds(workstream.allocatedPence)}</strong> },
          {
            name: 'Committed or paid',
            value: (
              <>
                {pounds(totals.committedPence)} <span className="gt-quiet">in {plural(spendRecords, 'record')} of spending</span>
              </>
            ),
          },
          { name: 'Of that, paid', value: pounds(totals.paidPence) },
          { name: 'Left', value: <Left pence={totals.leftPence} /> },
          { name: 'Expected in the end', value: totals.forecastPence === undefined ? 'There is no forecast' : pounds(totals.forecastPence) },
        ]}
      />
      {may.keep ? (
        <p className="gt-small gt-quiet">
          The budget changes by <Link to={`${link('fund', { programmeId, fundId: workstream.fundId })}#virements`}>a virement</Link> only.
        </p>
      ) : null}
    </Panel>
  );
}

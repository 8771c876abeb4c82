import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, Buttons } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer, RecordAnswer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { chaseListQuery } from '../api/chaseList';
import { cycleQuery } from '../api/cycle';
import type { Cycle } from '../api/cycles';
import { whoseOf } from '../workspace/whose';
import { ChaseList } from './ChaseList';
import { Closes } from './Closes';
import { CycleMark } from './marks';
import { Reports } from './Reports';
import { ChangeCycle, CloseCycle } from './RunCycle';

/** One cycle: who has reported, who owes what, and after its close how every action stood. */
export function CyclePage() {
  const { programmeId, cycleId } = useRouteParams('cycle');
  const { asAt } = useAsAt();
  const cycle = useQuery(cycleQuery({ programmeId, cycleId, asAt }));
  return (
    <RecordAnswer query={cycle} what="the cycle" title="This cycle cannot be shown">
      {({ data, etag }) => <Loaded cycle={data} etag={etag} programmeId={programmeId} />}
    </RecordAnswer>
  );
}

function Loaded({ cycle, etag, programmeId }: { cycle: Cycle; etag: string | null; programmeId: string }) {
  const { asAt, isPast } = useAsAt();
  const link = useLink();
  const me = useMe();
  const tell = useTelling();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const chase = useQuery(chaseListQuery({ programmeId, cycleId: cycle.id, asAt }));
  const { areaCode } = programme.data ?? {};
  const open = cycle.state === 'OPEN';
  const runs = open && !isPast && areaCode !== undefined && may(me, 'cycle:run', areaCode);
  const whose = areaCode === undefined ? null : whoseOf(me, areaCode, cycle.submissions);
  const writes = open && !isPast && whose !== null && whose.mine.length + whose.others.length > 0;
  return (
    <Page
      title={cycle.title}
      titleEnd={programme.data?.areaName}
      caption={<Link to={link('cycles', { programmeId })}>{routes.cycles.title}</Link>}
      marks={
        <>
          <CycleMark state={cycle.state} />
          <span className="gt-small gt-quiet">
            Reports on <DateValue value={cycle.periodFrom} /> to <DateValue value={cycle.periodTo} />, due <DateValue value={cycle.dueOn} />
          </span>
        </>
      }
      answer={cycle.sentence}
    >
      <Told />
      {cycle.closeReason === undefined ? null : (
        <p>
          <strong>Closed without every report:</strong> {cycle.closeReason}
        </p>
      )}
      {writes ? (
        <Buttons>
          <ButtonLink to={link('workspace', { programmeId, cycleId: cycle.id })}>
            {whose.mine.length > 0 ? 'Write the report' : 'Propose for the report'}
          </ButtonLink>
        </Buttons>
      ) : null}
      {/* Of a cycle that was taken from a paper it is not known who reported; the sentence above says so. */}
      {!open && cycle.submissions.length === 0 ? null : (
        <Panel title="Reports" count={cycle.submissions.length}>
          <Reports cycle={cycle} programmeId={programmeId} runs={runs} onDone={tell} />
        </Panel>
      )}
      {open ? (
        <Panel title="Who owes what since when" count={chase.data?.page.totalItems}>
          <Answer query={chase} what="what is owed">
            {({ items }) => <ChaseList lines={items} programmeId={programmeId} />}
          </Answer>
        </Panel>
      ) : (
        <Closes programmeId={programmeId} cycleId={cycle.id} />
      )}
      {runs ? (
        <>
          <Panel title="Close the cycle">
            <CloseCycle cycle={cycle} etag={etag} programmeId={programmeId} onDone={tell} />
          </Panel>
          <Panel title="Change the cycle">
            <ChangeCycle cycle={cycle} etag={etag} programmeId={programmeId} areaCode={areaCode} onDone={tell} />
          </Panel>
        </>
      ) : null}
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm } from '@/parts/form/Opener';
import { useLink, useRouteParams } from '@/routes/links';
import { programmeQuery } from '@/server/programme';
import { audienceRequestsQuery, narrowRecordsQuery, narrowRisksQuery, type AudienceRequest, type NarrowRisk } from '../api/audience';
import { STATUSES } from '../words';
import { RequestCard } from './RequestCard';

/** Which risks are for fewer readers than the plan has, who agreed to that, and what waits for a second person. */
export function ReadersPage() {
  const { programmeId } = useRouteParams('riskTask');
  const link = useLink();
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  const counts = useQuery(narrowRecordsQuery(programmeId));
  const requests = useQuery(audienceRequestsQuery(programmeId));
  const narrow = useQuery(narrowRisksQuery(programmeId));
  return (
    <Page
      title="Who reads which risks?"
      titleEnd={programme.data?.areaName}
      caption={<Link to={link('risks', { programmeId })}>Risks</Link>}
      answer={counts.data === undefined ? undefined : answer(counts.data.items.map(({ sentence }) => sentence))}
    >
      <Told />
      <Answer query={requests} what="the requests">
        {(found) => <Requests requests={found} programmeId={programmeId} />}
      </Answer>
      <Answer query={narrow} what="the risks">
        {(found) => <Narrow risks={found} programmeId={programmeId} />}
      </Answer>
    </Page>
  );
}

const answer = (sentences: readonly string[]) => (sentences.length === 0 ? 'Every reader of the plan reads every risk.' : sentences.join(' '));

function Requests({ requests, programmeId }: { requests: readonly AudienceRequest[]; programmeId: string }) {
  const waiting = requests.filter(({ state }) => state === 'REQUESTED');
  const decided = requests.filter(({ state }) => state !== 'REQUESTED');
  return (
    <OneForm>
      <Panel title="Waiting for a second person" count={waiting.length}>
        {waiting.length === 0 ? (
          <Empty title="Nothing waits">That fewer people read a risk needs the chair or a programme manager as a second person.</Empty>
        ) : (
          <ul className="gt-chain gt-waiting">
            {waiting.map((request) => (
              <RequestCard key={request.id} request={request} programmeId={programmeId} />
            ))}
          </ul>
        )}
      </Panel>
      {decided.length === 0 ? null : (
        <Panel title="Decided" count={decided.length}>
          <ul className="gt-chain">
            {decided.map((request) => (
              <RequestCard key={request.id} request={request} programmeId={programmeId} />
            ))}
          </ul>
        </Panel>
      )}
    </OneForm>
  );
}

/** Empty for whoever does not read them: they are told the number alone. */
function Narrow({ risks, programmeId }: { risks: readonly NarrowRisk[]; programmeId: string }) {
  const link = useLink();
  if (risks.length === 0) {
    return null;
  }
  const columns: Column<NarrowRisk>[] = [
    { key: 'ref', header: 'Ref', mark: true, cell: ({ ref }) => <strong className="gt-nowrap">{ref}</strong> },
    {
      key: 'title',
      header: 'Risk',
      lead: true,
      share: 40,
      cell: ({ id, title }) => <Link to={link('risk', { programmeId, riskId: id })}>{title}</Link>,
    },
    { key: 'status', header: 'Status', cell: ({ status }) => STATUSES[status] },
    { key: 'readBy', header: 'Read by', share: 25, cell: ({ readBy }) => readBy },
    {
      key: 'agreed',
      header: 'Agreed to',
      share: 25,
      cell: ({ agreedOn, agreedBy }) =>
        agreedOn === undefined ? (
          <span className="gt-quiet">by nobody on record</span>
        ) : (
          <>
            {agreedBy}, <DateValue value={agreedOn} />
          </>
        ),
    },
  ];
  return (
    <Panel title="For fewer readers than the plan has" count={risks.length}>
      <DataTable caption="For fewer readers than the plan has" captionHidden columns={columns} rows={risks} rowKey={({ id }) => id} dense />
    </Panel>
  );
}

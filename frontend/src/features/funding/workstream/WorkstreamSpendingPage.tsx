import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/parts/Answer';
import { fundQuery } from '../api/reads';
import { MoneyTask } from '../MoneyTask';
import { SpendSheet } from '../spend/SpendSheet';
import { useTask } from './useTask';

/** A ledger of one workstream at once. */
export function WorkstreamSpendingPage() {
  const { programmeId, workstream, back, title, done } = useTask();
  const fundId = workstream.data?.fundId;
  const fund = useQuery({ ...fundQuery({ programmeId, fundId: fundId ?? '', asAt: undefined }), enabled: fundId !== undefined });
  return (
    <MoneyTask
      programmeId={programmeId}
      permission="load"
      title="Paste or upload spending"
      from={<Link to={back}>{title}</Link>}
      back={back}
      answer="The rows are checked first, and nothing is stored. A row whose reference is known already is never stored twice."
    >
      <Answer query={workstream} what="the workstream">
        {(own) => (
          <Answer query={fund} what="the grant">
            {({ grant, workstreams }) => (
              <SpendSheet programmeId={programmeId} grantCode={grant.code} workstreams={workstreams} own={own.code} onDone={done} />
            )}
          </Answer>
        )}
      </Answer>
    </MoneyTask>
  );
}

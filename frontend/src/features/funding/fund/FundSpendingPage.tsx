import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { fundQuery } from '../api/reads';
import { MoneyTask } from '../MoneyTask';
import { SpendSheet } from '../spend/SpendSheet';

/** A ledger of all workstreams of a grant at once. */
export function FundSpendingPage() {
  const { programmeId, fundId } = useRouteParams('fundTask');
  const link = useLink();
  const navigate = useNavigate();
  const fund = useQuery(fundQuery({ programmeId, fundId, asAt: undefined }));
  const back = link('fund', { programmeId, fundId });
  return (
    <MoneyTask
      programmeId={programmeId}
      permission="load"
      title="Paste or upload spending"
      from={<Link to={back}>{fund.data?.grant.title ?? 'The grant'}</Link>}
      back={back}
      answer="The rows are checked first, and nothing is stored. A row whose reference is known already is never stored twice."
    >
      <Answer query={fund} what="the grant">
        {({ grant, workstreams }) => (
          <SpendSheet
            programmeId={programmeId}
            grantCode={grant.code}
            workstreams={workstreams}
            own={null}
            onDone={(done) => void navigate(back, { state: { done } })}
          />
        )}
      </Answer>
    </MoneyTask>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { Told } from '@/design/Told';
import { RecordAnswer } from '@/parts/Answer';
import { OneForm } from '@/parts/form/Opener';
import { Source } from '@/parts/Source';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { programmeQuery } from '@/server/programme';
import { fundQuery, returnQuery } from '../api/reads';
import type { Return } from '../api/types';
import { useMayDo } from '../permissions';
import { quarterWords, RETURN_WORDS } from '../words';
import { Approve, Released, Reopen } from './AfterSubmission';
import { Figures } from './Figures';
import type { ReturnPartProps } from './partProps';
import { Steps, type Step } from './Steps';
import { Submit } from './Submit';
import { WriteForm } from './WriteForm';

/** A quarterly return from its first words to the payment it releases, a step at a time. */
export function ReturnPage() {
  const { programmeId, returnId } = useRouteParams('return');
  const { asAt } = useAsAt();
  const allowed = useMayDo(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const one = useQuery(returnQuery({ programmeId, returnId, asAt }));
  const fundId = one.data?.fundId;
  const fund = useQuery({ ...fundQuery({ programmeId, fundId: fundId ?? '', asAt }), enabled: fundId !== undefined });
  return (
    <RecordAnswer query={one} what="the return" title="This return cannot be shown">
      {(shown) => {
        const may = { ...allowed, submit: allowed.submit && fund.data?.grant.state === 'OPEN' };
        const props = { programmeId, shown, page: fund.data, may };
        return (
          <Page
            title={`Return for ${quarterWords(shown.financialYear, shown.quarter)}`}
            titleEnd={programme.data?.areaName}
            caption={<Where {...props} />}
            answer={<Answer shown={shown} />}
            marks={
              <>
                <Tag>{RETURN_WORDS[shown.state].toLowerCase()}</Tag>
                {shown.number === 1 ? null : <Tag>{`version ${shown.number}`}</Tag>}
              </>
            }
          >
            <Told />
            <OneForm key={`${shown.id} ${shown.state}`}>
              <Body {...props} />
            </OneForm>
          </Page>
        );
      }}
    </RecordAnswer>
  );
}

function Where({ programmeId, shown, page }: ReturnPartProps) {
  const link = useLink();
  return (
    <>
      <Link to={link('money', { programmeId })}>Money</Link>
      {' · '}
      <Link to={link('fund', { programmeId, fundId: shown.fundId })}>{page?.grant.title ?? 'The grant'}</Link>
    </>
  );
}

function Answer({ shown: { state, dueOn, submittedOn, approvedOn, approvalReference } }: { shown: Return }) {
  switch (state) {
    case 'DRAFT':
      return dueOn === undefined ? (
        'It is a draft: the funder has not seen it.'
      ) : (
        <>
          It is a draft, due <DateValue value={dueOn} />: the funder has not seen it.
        </>
      );
    case 'SUBMITTED':
      return (
        <>
          Submitted{submittedOn === undefined ? '' : ' on '}
          {submittedOn === undefined ? null : <DateValue value={submittedOn} />}. What it says does not change any more; it waits for the funder’s
          approval.
        </>
      );
    case 'APPROVED':
      return (
        <>
          Approved{approvedOn === undefined ? '' : ' on '}
          {approvedOn === undefined ? null : <DateValue value={approvedOn} />}
          {approvalReference === undefined ? '' : `: ${approvalReference}`}.
        </>
      );
    default:
      return 'A later version took its place. What was sent stays here as it was.';
  }
}

function stepOf({ state }: Return, checking: boolean): Step {
  return state === 'DRAFT' ? (checking ? 'check' : 'write') : state === 'SUBMITTED' ? 'approval' : 'done';
}

function Body(props: ReturnPartProps) {
  const { shown, may } = props;
  const [search] = useSearchParams();
  const checking = search.get('step') === 'check' || !may.submit;
  const draft = shown.state === 'DRAFT';
  return (
    <>
      {shown.state === 'SUPERSEDED' ? <Later {...props} /> : <Steps at={stepOf(shown, checking)} />}
      {shown.reopenReason === undefined ? null : (
        <p className="govuk-inset-text">
          <strong>Reopened:</strong> {shown.reopenReason}
        </p>
      )}
      {draft && may.submit && !checking ? (
        <WriteForm {...props} />
      ) : (
        <>
          <Approve {...props} />
          <Released {...props} />
          <Panel title={draft ? 'What the funder will read' : 'What the funder reads'}>
            {shown.narrative === undefined ? (
              <p className="gt-quiet">No words are written yet.</p>
            ) : (
              <div className="gt-narrative">{shown.narrative}</div>
            )}
          </Panel>
          <Figures shown={shown} />
          <Submit {...props} />
          <Reopen {...props} />
          <About shown={shown} />
        </>
      )}
    </>
  );
}

/** To the version that took its place. */
function Later({ programmeId, shown, page }: ReturnPartProps) {
  const link = useLink();
  const later = page?.returns.find(
    ({ financialYear, quarter, number }) => financialYear === shown.financialYear && quarter === shown.quarter && number === shown.number + 1,
  );
  return later === undefined ? null : (
    <p>
      <Link to={link('return', { programmeId, returnId: later.id })}>Go to version {later.number}</Link>
    </p>
  );
}

function About({ shown }: { shown: Return }) {
  return (
    <>
      {shown.sha256 === undefined ? null : <Facts facts={[{ name: 'Proof', value: <span className="gt-digest">{shown.sha256}</span> }]} />}
      <Source source={shown.source} basis={shown.basis} />
    </>
  );
}

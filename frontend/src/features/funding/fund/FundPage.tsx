import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { Tag } from '@/design/Tag';
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
import { fundChartQuery, fundQuery } from '../api/reads';
import type { FundPage as Whole } from '../api/types';
import { ChartPanel } from '../ChartPanel';
import { AgainstPlan, Left } from '../Figures';
import { useMayDo } from '../permissions';
import { CarryForwards, CloseOut } from './CarryForwards';
import { Conditions } from './Conditions';
import { Outputs } from './Outputs';
import type { FundPartProps } from './partProps';
import { Returns } from './Returns';
import { Tranches } from './Tranches';
import { Virements } from './Virements';
import { Workstreams } from './Workstreams';

/** One grant or budget: where the award is, what it bought, what it is owed and what it owes. */
export function FundPage() {
  const { programmeId, fundId } = useRouteParams('fund');
  const { asAt } = useAsAt();
  const link = useLink();
  const allowed = useMayDo(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const fund = useQuery(fundQuery({ programmeId, fundId, asAt }));
  useArrival(fund.data !== undefined);
  return (
    <RecordAnswer query={fund} what="the grant" title="This grant cannot be shown">
      {(page) => {
        const { grant } = page;
        const closed = grant.state === 'CLOSED';
        const props = {
          programmeId,
          page,
          may: closed ? { ...allowed, keep: false, spend: false, load: false, decide: false, submit: false } : allowed,
        };
        return (
          <Page
            title={grant.title}
            titleEnd={programme.data?.areaName}
            caption={<Link to={link('money', { programmeId })}>Money</Link>}
            answer={`${pounds(grant.awardPence)} = ${pounds(grant.allocatedPence)} in ${plural(page.workstreams.length, 'workstream')} + ${pounds(grant.unallocatedPence)} unallocated.`}
            marks={
              <>
                <Tag>{grant.kind === 'GRANT' ? 'grant' : 'budget'}</Tag>
                {closed ? <Tag>closed</Tag> : null}
              </>
            }
          >
            <Told />
            <Beside programmeId={programmeId} page={page} asAt={asAt} />
            <OneForm>
              <TwoColumns>
                <Award {...props} />
                <Terms {...props} />
              </TwoColumns>
              <ChartPanel query={fundChartQuery({ programmeId, fundId, asAt })} name={grant.code} />
              <Workstreams {...props} />
              <Outputs {...props} />
              <div className="gt-parts-grid">
                <Tranches {...props} />
                <Conditions {...props} />
                <Virements {...props} />
                <Returns {...props} />
                <CarryForwards {...props} />
                <CloseOut {...props} />
              </div>
            </OneForm>
          </Page>
        );
      }}
    </RecordAnswer>
  );
}

/** The chair comes from a link to what waits; the page is read before its parts are there. */
function useArrival(there: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (there && hash !== '') {
      const part = document.getElementById(hash.slice(1));
      part?.scrollIntoView();
      part?.focus({ preventScroll: true });
    }
  }, [there, hash]);
}

/** What does not add up about the grant, its workstreams and its payments. */
function Beside({ programmeId, page, asAt }: { programmeId: string; page: Whole; asAt: string | undefined }) {
  const parts = [...page.workstreams, ...page.tranches].map(({ id }) => id);
  return <FindingsBeside programmeId={programmeId} subjectId={page.grant.id} also={parts} asAt={asAt} />;
}

function Award({ page: { grant, workstreams } }: FundPartProps) {
  const { totals } = grant;
  const records = workstreams.reduce((sum, { spendRecords }) => sum + spendRecords, 0);
  return (
    <Panel title="How much is gone">
      <Facts
        facts={[
          { name: 'Award', value: <strong>{pounds(grant.awardPence)}</strong> },
          {
            name: 'Committed or paid',
            value: (
              <>
                {pounds(totals.committedPence)} <span className="gt-quiet">in {plural(records, 'record')} of spending</span>
              </>
            ),
          },
          { name: 'Of that, paid', value: pounds(totals.paidPence) },
          { name: 'Left of the award', value: <Left pence={totals.leftPence} /> },
          { name: 'Against the plan', value: <AgainstPlan totals={totals} /> },
          {
            name: 'Expected in the end',
            value: totals.forecastPence === undefined ? 'Not every workstream with money has a forecast' : pounds(totals.forecastPence),
          },
        ]}
      />
    </Panel>
  );
}

function Terms({ programmeId, page: { grant }, may }: FundPartProps) {
  const link = useLink();
  return (
    <Panel title="Terms" aside={may.keep ? <Link to={link('fundTask', { programmeId, fundId: grant.id, task: 'change' })}>Change</Link> : undefined}>
      <Facts
        facts={[
          { name: 'Funder', value: grant.funder ?? <span className="gt-quiet">Not recorded</span> },
          {
            name: 'Awarded',
            value: grant.awardedOn === undefined ? <span className="gt-quiet">Not recorded</span> : <DateValue value={grant.awardedOn} />,
          },
          {
            name: 'May be spent',
            value:
              grant.startsOn === undefined && grant.endsOn === undefined ? (
                <span className="gt-quiet">Its dates are not recorded</span>
              ) : (
                <>
                  {grant.startsOn === undefined ? null : (
                    <>
                      from <DateValue value={grant.startsOn} />{' '}
                    </>
                  )}
                  {grant.endsOn === undefined ? null : (
                    <>
                      to <DateValue value={grant.endsOn} />
                    </>
                  )}
                </>
              ),
          },
          { name: 'Tolerance', value: `${grant.tolerance}% ahead of or behind plan without an explanation` },
          {
            name: 'Returns',
            value: grant.returnDays === undefined ? 'None are owed' : `Each quarter, ${plural(grant.returnDays, 'day')} after it ends`,
          },
          ...(grant.closedOn === undefined
            ? []
            : [
                {
                  name: 'Closed',
                  value: (
                    <>
                      <DateValue value={grant.closedOn} />: {grant.closeReason}
                    </>
                  ),
                },
              ]),
          ...(grant.notes === undefined ? [] : [{ name: 'Notes', value: grant.notes }]),
        ]}
      />
      <Source source={grant.source} basis={grant.basis} />
    </Panel>
  );
}

import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ButtonLink, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Tag } from '@/design/Tag';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { OneForm } from '@/parts/form/Opener';
import { pounds } from '@/parts/money';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { programmeQuery } from '@/server/programme';
import { asksQuery, fundsQuery, waitingVirementsQuery } from './api/reads';
import type { Fund } from './api/types';
import { Asks } from './Asks';
import { AgainstPlan } from './Figures';
import { useMayDo } from './permissions';
import { quarterWords } from './words';

/** Grants, budgets and what was asked for: how much there is, how much of it is gone, and what waits. */
export function MoneyPage() {
  const { programmeId } = useRouteParams('money');
  const { asAt } = useAsAt();
  const link = useLink();
  const may = useMayDo(programmeId);
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const funds = useQuery(fundsQuery({ programmeId, asAt }));
  const asks = useQuery(asksQuery({ programmeId, asAt }));
  return (
    <Page
      title="Where is the money?"
      titleEnd={programme.data?.areaName}
      caption={programme.data === undefined ? undefined : `${programme.data.areaName} · ${programme.data.title}`}
      answer={funds.data === undefined || asks.data === undefined ? undefined : sentence(funds.data, asks.data.length)}
    >
      <Told />
      {may.keep ? (
        <div className="gt-task">
          <Buttons>
            <ButtonLink to={link('fundTask', { programmeId, fundId: 'new', task: 'change' })}>Add a grant or budget</ButtonLink>
          </Buttons>
        </div>
      ) : null}
      <Answer query={funds} what="the grants and budgets">
        {(items) => <Funds items={items} programmeId={programmeId} asAt={asAt} />}
      </Answer>
      <OneForm>
        <Asks programmeId={programmeId} query={asks} may={may} />
      </OneForm>
    </Page>
  );
}

function sentence(funds: readonly Fund[], asks: number): string {
  const grants = funds.filter(({ kind }) => kind === 'GRANT').length;
  const asked = asks === 0 ? 'no request for more is recorded' : `${plural(asks, 'request')} for more`;
  return `${plural(grants, 'grant')} and ${plural(funds.length - grants, 'budget')}; ${asked}.`;
}

function Funds({ items, programmeId, asAt }: { items: readonly Fund[]; programmeId: string; asAt: string | undefined }) {
  if (items.length === 0) {
    return <Empty title="No grant or budget was recorded at this date">Without one, nobody can say what the plan’s money bought.</Empty>;
  }
  return (
    <>
      <Waiting items={items} programmeId={programmeId} asAt={asAt} />
      {(['GRANT', 'BUDGET'] as const).map((kind) => {
        const of = items.filter((fund) => fund.kind === kind);
        const title = kind === 'GRANT' ? 'Grants' : 'Budgets';
        return of.length === 0 ? null : (
          <Panel key={kind} title={title} count={of.length}>
            <FundTable caption={title} items={of} programmeId={programmeId} />
          </Panel>
        );
      })}
    </>
  );
}

/** What the chair is asked to decide, said where the chair comes in. */
function Waiting({ items, programmeId, asAt }: { items: readonly Fund[]; programmeId: string; asAt: string | undefined }) {
  const link = useLink();
  const open = items.filter(({ state }) => state === 'OPEN');
  const waiting = useQueries({ queries: open.map(({ id }) => waitingVirementsQuery({ programmeId, fundId: id, asAt })) });
  const lines = open.flatMap((fund, index) => {
    const count = waiting[index]?.data?.length ?? 0;
    return count === 0 ? [] : [{ fund, count }];
  });
  return lines.length === 0 ? null : (
    <div className="govuk-inset-text">
      {lines.map(({ fund, count }) => (
        <p key={fund.id} className="gt-tight-below">
          <Link to={`${link('fund', { programmeId, fundId: fund.id })}#virements`}>
            {plural(count, 'virement waits', 'virements wait')} for the chair
          </Link>
          : {fund.title}.
        </p>
      ))}
    </div>
  );
}

function FundTable({ caption, items, programmeId }: { caption: string; items: readonly Fund[]; programmeId: string }) {
  const link = useLink();
  const columns: Column<Fund>[] = [
    {
      key: 'title',
      header: 'What',
      lead: true,
      share: 30,
      cell: (fund) => (
        <>
          <Link to={link('fund', { programmeId, fundId: fund.id })}>{fund.title}</Link> {fund.state === 'CLOSED' ? <Tag>closed</Tag> : null}
          {fund.funder === undefined ? null : <div className="gt-small gt-quiet">{fund.funder}</div>}
        </>
      ),
    },
    { key: 'award', header: 'Award', align: 'number', cell: (fund) => <strong>{pounds(fund.awardPence)}</strong> },
    { key: 'unallocated', header: 'Unallocated', align: 'number', cell: (fund) => pounds(fund.unallocatedPence) },
    { key: 'committed', header: 'Committed or paid', align: 'number', cell: (fund) => pounds(fund.totals.committedPence) },
    { key: 'paid', header: 'Of that, paid', align: 'number', cell: (fund) => pounds(fund.totals.paidPence) },
    { key: 'plan', header: 'Against the plan', cell: (fund) => <AgainstPlan totals={fund.totals} /> },
    { key: 'return', header: 'Next return', cell: (fund) => <NextReturn fund={fund} /> },
  ];
  return <DataTable caption={caption} captionHidden dense columns={columns} rows={items} rowKey={(fund) => fund.id} />;
}

function NextReturn({ fund: { nextReturn } }: { fund: Fund }) {
  return nextReturn === undefined ? (
    <None>none owed</None>
  ) : (
    <>
      {quarterWords(nextReturn.financialYear, nextReturn.quarter)}
      <div className={nextReturn.overdue ? 'gt-small gt-late' : 'gt-small gt-quiet'}>
        {nextReturn.overdue ? 'overdue since ' : 'due '}
        <DateValue value={nextReturn.dueOn} />
      </div>
    </>
  );
}

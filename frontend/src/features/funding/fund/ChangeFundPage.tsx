import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { NO_DATE, partsOf } from '@/design/dates';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import type { Field, Typed, Values } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { pounds, poundsTyped } from '@/parts/money';
import { useLink, useRouteParams } from '@/routes/links';
import { versionTag } from '@/server/versionTag';
import { fundQuery } from '../api/reads';
import type { Fund } from '../api/types';
import { addFund, changeFund } from '../api/writes';
import { MoneyTask } from '../MoneyTask';
import { patchOf } from '../patch';

/** A new grant or budget (`new` instead of one), or the terms of one. */
export function ChangeFundPage() {
  const { programmeId, fundId } = useRouteParams('fundTask');
  const link = useLink();
  const fresh = fundId === 'new';
  const fund = useQuery({ ...fundQuery({ programmeId, fundId, asAt: undefined }), enabled: !fresh });
  const back = fresh ? link('money', { programmeId }) : link('fund', { programmeId, fundId });
  return (
    <MoneyTask
      programmeId={programmeId}
      permission="keep"
      title={fresh ? 'Add a grant or budget' : 'Change the terms'}
      from={<Link to={back}>{fresh ? 'Money' : (fund.data?.grant.title ?? 'The grant')}</Link>}
      back={back}
    >
      {fresh ? (
        <FundForm programmeId={programmeId} fund={null} back={back} />
      ) : (
        <Answer query={fund} what="the grant">
          {({ grant }) => <FundForm programmeId={programmeId} fund={grant} back={back} />}
        </Answer>
      )}
    </MoneyTask>
  );
}

function fundFields(fresh: boolean): Field[] {
  return [
    {
      id: 'kind',
      kind: 'radios',
      section: 'What it is',
      label: 'What is it?',
      ask: 'Say whether it is a grant or a budget',
      choices: [
        { value: 'GRANT', label: 'A grant', hint: 'Somebody else gives it, usually with conditions.' },
        { value: 'BUDGET', label: 'A budget', hint: 'A partner’s own money.' },
      ],
    },
    { id: 'title', kind: 'text', label: 'Title', hint: 'For example, Delivering Better Value in SEND.', ask: 'Enter a title' },
    ...(fresh
      ? [
          {
            id: 'code',
            kind: 'text' as const,
            width: 20 as const,
            label: 'Code',
            hint: 'Ledgers and spreadsheets refer to it, and it never changes: dbv.',
            ask: 'Enter the code',
          },
        ]
      : []),
    { id: 'funder', kind: 'text', label: 'Who gives the money?', hint: 'The body, without a name.' },
    {
      id: 'awardPence',
      kind: 'money',
      label: 'Award, in pounds',
      hint: 'All of it is unallocated until workstreams have a part of it.',
      ask: 'Enter the award',
    },
    { id: 'awardedOn', kind: 'date', section: 'Its dates', label: 'Awarded on' },
    { id: 'startsOn', kind: 'date', label: 'First day on which it may be spent', hint: 'Spending before it is refused.' },
    { id: 'endsOn', kind: 'date', label: 'Last day', hint: 'Spending after it is refused.', beside: true },
    {
      id: 'tolerance',
      kind: 'whole',
      width: 4,
      section: 'How it is watched',
      label: 'Tolerance, in per cent',
      hint: 'How far payments may be ahead of or behind the plan without an explanation.',
      ask: 'Enter the tolerance',
    },
    {
      id: 'returnDays',
      kind: 'whole',
      width: 4,
      label: 'Days after a quarter by which its return is due',
      hint: 'Leave it empty if no returns are owed.',
    },
    { id: 'notes', kind: 'area', label: 'What should a reader know?', hint: 'Without names.', limit: 5_000 },
  ];
}

function blankFund(fund: Fund | null): Typed {
  const date = (day: string | undefined) => (day === undefined ? NO_DATE : partsOf(day));
  return {
    kind: fund?.kind ?? '',
    title: fund?.title ?? '',
    ...(fund === null ? { code: '' } : {}),
    funder: fund?.funder ?? '',
    awardPence: poundsTyped(fund?.awardPence),
    awardedOn: date(fund?.awardedOn),
    startsOn: date(fund?.startsOn),
    endsOn: date(fund?.endsOn),
    tolerance: String(fund?.tolerance ?? 10),
    returnDays: fund?.returnDays === undefined ? '' : String(fund.returnDays),
    notes: fund?.notes ?? '',
  };
}

function FundForm({ programmeId, fund, back }: { programmeId: string; fund: Fund | null; back: string }) {
  const navigate = useNavigate();
  const link = useLink();
  const blank = blankFund(fund);
  const send = (values: Values, tag: string) =>
    fund === null
      ? addFund(programmeId, values as unknown as Parameters<typeof addFund>[1])
      : changeFund(fund.id, tag, patchOf(Object.keys(blank), values));
  return (
    <FieldsForm
      name={fund === null ? 'Add a grant or budget' : 'Change the terms'}
      what={`fund/${fund?.id ?? programmeId}`}
      blank={blank}
      {...(fund === null ? {} : { tag: versionTag(fund) })}
      fields={() => fundFields(fund === null)}
      button={fund === null ? 'Add it' : 'Save the change'}
      send={send}
      stale={[['programme', programmeId]]}
      stored={
        fund === null ? null : (
          <Panel title="Stored now">
            <Facts
              facts={[
                { name: 'Title', value: fund.title },
                { name: 'Award', value: `${pounds(fund.awardPence)}, ${pounds(fund.unallocatedPence)} of it unallocated` },
              ]}
            />
          </Panel>
        )
      }
      onCancel={() => void navigate(back)}
      onDone={(written) =>
        void navigate(fund === null ? link('fund', { programmeId, fundId: (written as { id: string }).id }) : back, {
          state: { done: fund === null ? 'It was added. Give its workstreams their parts of the award next.' : 'The terms were changed.' },
        })
      }
      wholePage
    />
  );
}

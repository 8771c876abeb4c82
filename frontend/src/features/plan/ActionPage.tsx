import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link, useLocation } from 'react-router';
import { ButtonLink, Buttons } from '@/design/Button';
import { Dates } from '@/design/Dates';
import { Page } from '@/design/Page';
import { Facts, Panel, TwoColumns } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Done } from '@/design/states';
import { Tag } from '@/design/Tag';
import { RecordAnswer } from '@/parts/Answer';
import { FindingsBeside } from '@/parts/FindingsBeside';
import { Source } from '@/parts/Source';
import { CONFIDENCE_WORDS, plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { useMe } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { ActionHistory } from './ActionHistory';
import { ActionThread } from './ActionThread';
import { actionQuery } from './api/action';
import type { Action } from './api/actions';
import { DatesSay, SystemTag } from './DatesSay';
import { mayAsk } from './dates/mayAsk';
import { redatedWords } from './dates/redated';
import { RequestedDates } from './dates/RequestedDates';
import { Dependencies } from './Dependencies';
import { Milestones } from './Milestones';
import { mayState } from './mayState';
import { Statements } from './Statements';

/** One action: where it is declared to be, its four dates, and the thread it hangs on. */
export function ActionPage() {
  const { programmeId, actionId } = useRouteParams('action');
  const { asAt } = useAsAt();
  const action = useQuery(actionQuery({ programmeId, actionId, asAt }));
  return (
    <RecordAnswer query={action} what="the action" title="This action cannot be shown">
      {(loaded) => <Loaded action={loaded} programmeId={programmeId} />}
    </RecordAnswer>
  );
}

function Loaded({ action, programmeId }: { action: Action; programmeId: string }) {
  const link = useLink();
  const me = useMe();
  const { asAt, isPast } = useAsAt();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const { state } = useLocation() as { state: { submitted?: boolean } | null };
  const others = action.listings.filter((listing) => listing.ref !== action.ref);
  const allowed = programme.data !== undefined && mayState(me, programme.data.areaCode, action);

  return (
    <Page
      title={`${action.ref} ${action.title}`}
      titleEnd={programme.data?.areaName}
      caption={<Caption action={action} programmeId={programmeId} />}
      marks={
        <>
          <RatingTag code={action.progress} note="as declared" />
          <SystemTag system={action.system} />
          {action.confidence === undefined ? null : <Tag>{CONFIDENCE_WORDS[action.confidence]}</Tag>}
          <span className="gt-pair">
            <span className="gt-small gt-quiet">Impact:</span> <RatingTag code={action.impact} axis="impact" />
          </span>
        </>
      }
    >
      {state?.submitted === true ? (
        <Done>
          <p className="govuk-notification-banner__heading">Statement submitted</p>
          <p>It is the declared rating of this action from now on, and the dashboard counts it.</p>
        </Done>
      ) : null}
      <p>
        <DatesSay system={action.system} />
      </p>
      {action.impactReason === undefined ? null : <p>Impact: {action.impactReason}</p>}
      <FindingsBeside programmeId={programmeId} subjectId={action.id} asAt={asAt} />
      <FourDates action={action} />
      <div className="gt-gap" />
      {others.length === 0 ? null : (
        <p className="gt-small">
          One action, listed {plural(action.listings.length, 'time')}: also {others.map((listing) => listing.ref).join(', ')}.
        </p>
      )}
      <TwoColumns>
        <Panel title="The thread">
          <ActionThread action={action} programmeId={programmeId} />
        </Panel>
        <Panel title="Statements">
          {allowed && !isPast ? (
            <Buttons>
              <ButtonLink to={link('statement', { programmeId, actionId: action.id })}>Submit a statement</ButtonLink>
            </Buttons>
          ) : null}
          {isPast ? <p className="gt-small gt-quiet">You are looking back, so nothing can be stated here. A statement is made today.</p> : null}
          <Statements programmeId={programmeId} actionId={action.id} />
        </Panel>
      </TwoColumns>
      <Milestones programmeId={programmeId} action={action} />
      <RequestedDates
        action={action}
        programmeId={programmeId}
        offered={!isPast && action.dates.actual === undefined && programme.data !== undefined && mayAsk(me, programme.data.areaCode, action)}
      />
      <Dependencies programmeId={programmeId} actionId={action.id} />
      <Panel title="About this action">
        <Facts facts={factsOf(action)} />
        <Source source={action.source} basis={action.basis} rated />
      </Panel>
      <ActionHistory programmeId={programmeId} actionId={action.id} />
    </Page>
  );
}

function Caption({ action, programmeId }: { action: Action; programmeId: string }) {
  const link = useLink();
  return action.listings.map((listing, index) => (
    <Fragment key={listing.id}>
      {index === 0 ? null : ' · '}
      <Link to={link('actions', { programmeId }, { priority: listing.priorityNumber })}>Priority {listing.priorityNumber}</Link>
      {action.listings.length === 1 ? ` · ${listing.priorityTitle}` : null}
    </Fragment>
  ));
}

function FourDates({ action }: { action: Action }) {
  const { original, due, forecast, actual, late, daysLate, words } = action.dates;
  const moved = redatedWords(action.dates);
  const overdue = daysLate === undefined ? undefined : `${plural(daysLate, 'day')} late`;
  return (
    <Dates
      original={{ value: original, note: said(words?.originalDue) }}
      approved={{
        value: due,
        note:
          late && overdue !== undefined ? (
            <>
              {moved}; <strong className="gt-late">{overdue}</strong>
            </>
          ) : due === undefined ? (
            (said(words?.revisedDue ?? words?.originalDue) ?? moved)
          ) : (
            moved
          ),
      }}
      forecast={{ value: forecast, note: said(words?.forecast) ?? (forecast === undefined && actual === undefined ? 'not stated' : undefined) }}
      actual={{ value: actual, note: actual !== undefined && overdue !== undefined ? overdue : said(words?.actual) }}
    />
  );
}

/** What the plan writes where it knows no date. */
function said(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `the plan says “${words}”, which is no date`;
}

function factsOf(action: Action) {
  const absent = <span className="gt-quiet">Not written yet</span>;
  return [
    {
      name: 'Led by',
      value:
        action.leads.length === 0 ? (
          <span className="gt-quiet">Nobody named</span>
        ) : (
          <ul className="gt-list-plain">
            {action.leads.map((lead) => (
              <li key={`${lead.role} ${lead.organisation?.id ?? ''} ${lead.aspect ?? ''}`}>
                {[lead.organisation?.name, lead.role === '' ? undefined : lead.role].filter(Boolean).join(': ')}
                {lead.aspect === undefined ? null : <span className="gt-quiet"> ({lead.aspect})</span>}
              </li>
            ))}
          </ul>
        ),
    },
    ...(action.dates.words?.start === undefined ? [] : [{ name: 'Start', value: <>“{action.dates.words.start}”, which is no date</> }]),
    { name: 'Senior responsible officer', value: action.sro ?? <span className="gt-quiet">Not named</span> },
    {
      name: 'Success criteria',
      value:
        action.successCriteria.length === 0 ? (
          absent
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {action.successCriteria.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        ),
    },
    { name: 'Made with families', value: action.coProduction ?? absent },
  ];
}

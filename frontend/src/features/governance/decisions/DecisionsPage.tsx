import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { londonToday } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { meetingsQuery } from '@/server/meetings';
import { programmeQuery } from '@/server/programme';
import { deadlineChangesQuery, type DateRequest } from '../api/deadlineChanges';
import { decisionsQuery, type Decision } from '../api/decisions';
import { RecordForm } from '../RecordForm';
import { nameOf, plannedWords, REQUEST_STATES } from '../words';
import { Decided } from './Decided';
import { Overtaken } from './Overtaken';
import { doneOf, isOwn, offersOf, type Offer } from './queue';
import { RecordedCard } from './RecordedCard';
import { RequestCard } from './RequestCard';
import { unsentName, VerdictForm } from './VerdictForm';

/** The chair's queue: dates that were asked for, decisions that the minutes record, and what became of the others. */
export function DecisionsPage() {
  const { programmeId } = useRouteParams('decisions');
  const { asAt } = useAsAt();
  const link = useLink();
  const programme = useQuery(programmeQuery({ programmeId, asAt }));
  const requests = useQuery(deadlineChangesQuery({ programmeId, asAt }));
  const decisions = useQuery(decisionsQuery({ programmeId, asAt }));
  return (
    <Page
      title={routes.decisions.title}
      titleEnd={programme.data?.areaName}
      caption={
        programme.data === undefined ? undefined : (
          <>
            {programme.data.areaName} · {programme.data.title} ·{' '}
            <Link to={link('boards', { areaCode: programme.data.areaCode })}>{routes.boards.title}</Link>
          </>
        )
      }
      answer={requests.data === undefined || decisions.data === undefined ? undefined : sentence(requests.data, decisions.data)}
    >
      <Told />
      <Answer query={programme} what="what waits">
        {({ areaCode }) => (
          <Answer query={requests} what="the requested dates">
            {(dates) => (
              <Answer query={decisions} what="the decisions">
                {(recorded) => <Queue programmeId={programmeId} areaCode={areaCode} requests={dates} decisions={recorded} />}
              </Answer>
            )}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

function sentence(requests: readonly DateRequest[], decisions: readonly Decision[]): string {
  const dates = requests.filter(({ state }) => state === 'REQUESTED').length;
  const recorded = decisions.filter(({ state }) => state === 'RECORDED').length;
  const parts = [
    ...(dates === 0 ? [] : [`${plural(dates, 'requested date waits', 'requested dates wait')} for a decision`]),
    ...(recorded === 0 ? [] : [`${plural(recorded, 'recorded decision waits', 'recorded decisions wait')} for the chair’s word`]),
  ];
  return parts.length === 0 ? 'Nothing waits.' : `${parts.join('; ')}.`;
}

interface QueueProps {
  programmeId: string;
  areaCode: string;
  requests: readonly DateRequest[];
  decisions: readonly Decision[];
}

function Queue({ programmeId, areaCode, requests, decisions }: QueueProps) {
  const me = useMe();
  const telling = useTelling();
  const { isPast } = useAsAt();
  const [open, setOpen] = useState<{ id: string; offer: Offer } | null>(null);
  const [refused, setRefused] = useState(false);
  const meetings = useQuery({ ...meetingsQuery(areaCode), enabled: !isPast }).data ?? [];
  const today = londonToday();
  const waiting = requests.filter(({ state }) => state === 'REQUESTED');
  const recorded = decisions.filter(({ state }) => state === 'RECORDED');
  // The lists have been read again by then: what is not there to be decided any more was decided by somebody else.
  const lost = refused ? requests.find(({ id, state }) => id === open?.id && state !== 'REQUESTED') : undefined;
  const [answered, setAnswered] = useState<string | null>(null);
  const lostDecision = decisions.find(({ id, state }) => id === answered && state !== 'RECORDED');

  const choose = (id: string, offer: Offer) => {
    setOpen({ id, offer });
    setRefused(false);
  };
  const close = () => {
    setOpen(null);
    setRefused(false);
  };
  const tell = (done: string) => {
    close();
    telling(done);
  };
  const form = (request: DateRequest) => {
    if (open?.id !== request.id) {
      return null;
    }
    const said = { onDone: tell, onRefused: () => setRefused(true), onCancel: close };
    return open.offer === 'record' ? (
      <RecordForm
        what={`record/${request.id}`}
        meetings={meetings.filter(({ allowed }) => allowed.includes('decide')).map(({ id, words }) => ({ value: id, label: words }))}
        requests={[{ value: request.id, label: `${nameOf(request)}, ${plannedWords(request.to)}` }]}
        confirms={may(me, 'decision:confirm', areaCode)}
        stale={[
          ['programme', programmeId],
          ['area', areaCode],
        ]}
        {...said}
      />
    ) : (
      <VerdictForm
        key={open.offer}
        programmeId={programmeId}
        request={request}
        verb={open.offer}
        meetings={meetings.filter(({ state, dateFrom }) => state !== 'CANCELLED' && dateFrom <= today)}
        {...said}
      />
    );
  };

  return (
    <>
      {lost === undefined ? null : (
        <Overtaken what={open?.offer === 'record' ? `record/${lost.id}` : unsentName(lost)} close={close}>
          {nameOf(lost)}, {plannedWords(lost.to)}: {REQUEST_STATES[lost.state].toLowerCase()}
          {lost.decidedOn === undefined ? null : (
            <>
              {' '}
              on <DateValue value={lost.decidedOn} />
            </>
          )}
          {lost.meeting === undefined ? null : `, ${lost.meeting}`}.{lost.decisionReason === undefined ? null : ` “${lost.decisionReason}”`}
        </Overtaken>
      )}
      {lostDecision === undefined ? null : (
        <Overtaken what={`strike/${lostDecision.id}`} close={() => setAnswered(null)}>
          {lostDecision.subject}: {lostDecision.state === 'STRUCK' ? 'struck' : 'confirmed'} on <DateValue value={lostDecision.confirmedOn} />.
          {lostDecision.struckReason === undefined ? null : ` “${lostDecision.struckReason}”`}
        </Overtaken>
      )}
      <Panel title="Requested dates" count={waiting.length}>
        {waiting.length === 0 ? (
          <p className="gt-quiet">No requested date waits for a decision.</p>
        ) : (
          <ul className="gt-chain gt-queue">
            {waiting.map((request) => {
              const about = recorded.find(({ subjectId }) => subjectId === request.id);
              return (
                <RequestCard
                  key={request.id}
                  programmeId={programmeId}
                  request={request}
                  recorded={about}
                  own={isOwn(request, me)}
                  offers={isPast ? [] : offersOf(request, me, areaCode, about)}
                  choose={(offer) => choose(request.id, offer)}
                >
                  {isPast ? null : form(request)}
                </RequestCard>
              );
            })}
          </ul>
        )}
      </Panel>
      <Panel title="Recorded, waiting for the chair" count={recorded.length}>
        {recorded.length === 0 ? (
          <p className="gt-quiet">No recorded decision waits to be confirmed.</p>
        ) : (
          <ul className="gt-chain gt-queue">
            {recorded.map((decision) => (
              <RecordedCard
                key={decision.id}
                areaCode={areaCode}
                decision={decision}
                answerable={!isPast}
                onDone={tell}
                onRefused={() => setAnswered(decision.id)}
              />
            ))}
          </ul>
        )}
      </Panel>
      <Decided programmeId={programmeId} done={doneOf(requests, decisions)} />
    </>
  );
}

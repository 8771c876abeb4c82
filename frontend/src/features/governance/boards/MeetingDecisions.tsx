import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { may, useMe } from '@/server/me';
import type { Meeting } from '@/server/meetings';
import type { Decision } from '../api/decisions';
import { decisionsOfMeetingQuery } from '../api/meeting';
import { requestsOfAreaQuery, type AreaRequest } from '../api/requestsOfArea';
import { Overtaken } from '../decisions/Overtaken';
import { RecordedCard } from '../decisions/RecordedCard';
import { RecordForm } from '../RecordForm';
import { useTelling } from '@/routes/useTelling';
import { nameOf, OUTCOMES, plannedWords, REQUEST_STATES } from '../words';

const STATES: Record<Decision['state'], string> = {
  RECORDED: 'waits for the chair',
  CONFIRMED: 'confirmed by the chair',
  STRUCK: 'struck by the chair',
};

/** What a meeting decided: recorded in its minutes, or said by the chair who named it. */
export function MeetingDecisions({ areaCode, meeting }: { areaCode: string; meeting: Meeting }) {
  const me = useMe();
  const tell = useTelling();
  const { isPast } = useAsAt();
  const [recording, setRecording] = useState(false);
  const [answered, setAnswered] = useState<string | null>(null);
  const decisions = useQuery(decisionsOfMeetingQuery({ areaCode, meetingId: meeting.id }));
  const requests = useQuery(requestsOfAreaQuery(areaCode));
  return (
    <Answer query={decisions} what="the decisions">
      {(all) => (
        <Answer query={requests} what="the requested dates">
          {(asked) => {
            const named = asked.filter(
              ({ id, meetingId, state }) => meetingId === meeting.id && state !== 'REQUESTED' && !all.some(({ subjectId }) => subjectId === id),
            );
            const waiting = asked.filter(
              ({ id, state }) => state === 'REQUESTED' && !all.some(({ subjectId, state: stands }) => subjectId === id && stands === 'RECORDED'),
            );
            const mayRecord = !isPast && meeting.allowed.includes('decide') && may(me, 'decision:record', areaCode);
            return (
              <Panel title="What it decided" count={all.length + named.length}>
                {all.some(({ id, state }) => id === answered && state !== 'RECORDED') ? (
                  <Overtaken what={`strike/${answered ?? ''}`} close={() => setAnswered(null)}>
                    How it stands now is shown below.
                  </Overtaken>
                ) : null}
                {all.length + named.length === 0 ? <p className="gt-quiet">No decision of this meeting is recorded.</p> : null}
                <ul className="gt-chain gt-queue">
                  {all.map((decision) =>
                    decision.state === 'RECORDED' ? (
                      <RecordedCard
                        key={decision.id}
                        areaCode={areaCode}
                        decision={decision}
                        answerable={!isPast}
                        onDone={tell}
                        onRefused={() => setAnswered(decision.id)}
                      />
                    ) : (
                      <li key={decision.id}>
                        <Settled decision={decision} />
                      </li>
                    ),
                  )}
                  {named.map((request) => (
                    <li key={request.id}>
                      <Named request={request} />
                    </li>
                  ))}
                </ul>
                {!mayRecord ? null : recording ? (
                  <RecordForm
                    what={`record-at/${meeting.id}`}
                    meetings={[{ value: meeting.id, label: meeting.words }]}
                    requests={waiting.map((request) => ({ value: request.id, label: `${nameOf(request)}, ${plannedWords(request.to)}` }))}
                    confirms={may(me, 'decision:confirm', areaCode)}
                    stale={[['area', areaCode], ['programme']]}
                    onCancel={() => setRecording(false)}
                    onDone={(done) => {
                      setRecording(false);
                      tell(done);
                    }}
                  />
                ) : waiting.length === 0 ? (
                  <p className="gt-small gt-quiet">No requested date waits, so there is nothing a decision could be recorded about.</p>
                ) : (
                  <p className="gt-task gt-after">
                    <Button look="secondary" onClick={() => setRecording(true)}>
                      Record a decision
                    </Button>
                  </p>
                )}
              </Panel>
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

function Settled({ decision }: { decision: Decision }) {
  const link = useLink();
  const { programmeId, outcome, subject, reason, state, confirmedOn, struckReason } = decision;
  return (
    <>
      <h3>
        {OUTCOMES[outcome]}: <Link to={link('decisions', { programmeId })}>{subject}</Link>
      </h3>
      {reason === undefined ? null : <p>Minuted: “{reason}”</p>}
      <p className="gt-small gt-quiet">
        {STATES[state].charAt(0).toUpperCase() + STATES[state].slice(1)}, <DateValue value={confirmedOn} />
        {struckReason === undefined ? null : `: ${struckReason}`}
      </p>
    </>
  );
}

function Named({ request }: { request: AreaRequest }) {
  const link = useLink();
  const { programmeId, actionId, state, to, decisionReason, decidedOn } = request;
  return (
    <>
      <h3>
        {REQUEST_STATES[state]}: <Link to={link('action', { programmeId, actionId })}>{nameOf(request)}</Link>, {plannedWords(to)}
      </h3>
      {decisionReason === undefined ? null : <p>{decisionReason}</p>}
      <p className="gt-small gt-quiet">
        The chair named this meeting, <DateValue value={decidedOn} />
      </p>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Buttons } from '@/design/Button';
import { ErrorSummary } from '@/design/ErrorSummary';
import { Facts, Panel } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import type { Meeting } from '@/server/meetings';
import { cancelMeeting, concludeMeeting } from '../api/endMeeting';
import { meetingQuery } from '../api/meeting';
import { ReasonInPlace } from '@/parts/form/ReasonInPlace';
import { useSending } from '@/parts/form/useSending';
import { useTelling } from '@/routes/useTelling';
import { MEETING_STATES } from '../words';
import { MeetingDecisions } from './MeetingDecisions';

/** One meeting: its day, whether it was held, and what it decided. */
export function MeetingPage() {
  const { areaCode, meetingId } = useRouteParams('meeting');
  const me = useMe();
  const link = useLink();
  const meeting = useQuery({ ...meetingQuery({ areaCode, meetingId }), enabled: may(me, 'area:read', areaCode) });
  const loaded = meeting.data?.data;
  return (
    <AreaScreen
      areaCode={areaCode}
      title={loaded === undefined ? routes.meeting.title : `Meeting ${loaded.dateFrom === loaded.dateTo ? 'of ' : ''}${loaded.days}`}
      answer={loaded?.title === undefined ? undefined : sentenceOf(loaded.title)}
      permission="area:read"
      from={
        loaded === undefined
          ? { to: link('boards', { areaCode }), title: routes.boards.title }
          : { to: link('board', { areaCode, boardId: loaded.boardId }), title: loaded.board }
      }
    >
      <Told />
      <AlwaysToday what="Boards and meetings" />
      <Answer query={meeting} what="the meeting">
        {({ data, etag }) => (
          <>
            <Day areaCode={areaCode} meeting={data} etag={etag} />
            {may(me, 'plan:read', areaCode) ? <MeetingDecisions areaCode={areaCode} meeting={data} /> : null}
          </>
        )}
      </Answer>
    </AreaScreen>
  );
}

const sentenceOf = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function Day({ areaCode, meeting, etag }: { areaCode: string; meeting: Meeting; etag: string | null }) {
  const { id: meetingId, dateNote, state, stateReason, allowed } = meeting;
  const { isPast } = useAsAt();
  const tell = useTelling();
  const [cancelling, setCancelling] = useState(false);
  const stale = [['area', areaCode], ['programme']];
  const concluding = useSending({
    send: () => concludeMeeting({ meetingId, etag }),
    stale,
    fields: [],
    onDone: () => tell('The meeting is recorded as held.'),
  });
  const offered = (verb: string) => !isPast && allowed.includes(verb);
  return (
    <Panel title="The day">
      <Facts
        facts={[
          ...(dateNote === undefined ? [] : [{ name: 'About the day', value: dateNote }]),
          { name: 'State', value: `${MEETING_STATES[state]}${stateReason === undefined ? '' : `: ${stateReason}`}` },
        ]}
      />
      <ErrorSummary errors={concluding.errors} />
      {cancelling ? (
        <ReasonInPlace
          what={`cancel/${meetingId}`}
          name="Cancel the meeting"
          question="Why is it cancelled?"
          button="Cancel the meeting"
          send={(reason) => cancelMeeting({ meetingId, etag, reason })}
          stale={stale}
          onDone={() => {
            setCancelling(false);
            tell('The meeting is cancelled.');
          }}
          onCancel={() => setCancelling(false)}
        >
          It stays in the list as cancelled, with the reason.
        </ReasonInPlace>
      ) : offered('conclude') || offered('cancel') ? (
        <div className="gt-after">
          <Buttons>
            {offered('conclude') ? (
              <Button busy={concluding.busy} onClick={() => concluding.send(undefined)}>
                It was held
              </Button>
            ) : null}
            {offered('cancel') ? (
              <Button look="secondary" onClick={() => setCancelling(true)}>
                Cancel it
              </Button>
            ) : null}
          </Buttons>
          <p className="gt-small gt-quiet">That it was held can be said from its day on.</p>
        </div>
      ) : null}
    </Panel>
  );
}

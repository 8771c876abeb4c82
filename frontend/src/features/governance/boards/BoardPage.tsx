import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { Panel } from '@/design/Panel';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import type { Meeting } from '@/server/meetings';
import { boardQuery, meetingsOfBoardQuery } from '../api/board';
import { useTelling } from '@/routes/useTelling';
import { MEETING_STATES, TIERS } from '../words';
import { MeetingForm } from './MeetingForm';

/** One board and when it met, or will. */
export function BoardPage() {
  const { areaCode, boardId } = useRouteParams('board');
  const me = useMe();
  const tell = useTelling();
  const link = useLink();
  const { isPast } = useAsAt();
  const [adding, setAdding] = useState(false);
  const enabled = may(me, 'area:read', areaCode);
  const board = useQuery({ ...boardQuery({ areaCode, boardId }), enabled });
  const meetings = useQuery({ ...meetingsOfBoardQuery({ areaCode, boardId }), enabled });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={board.data?.name ?? routes.board.title}
      permission="area:read"
      from={{ to: link('boards', { areaCode }), title: routes.boards.title }}
      answer={board.data === undefined ? undefined : `${TIERS[board.data.tier].word} tier. ${TIERS[board.data.tier].meaning}`}
    >
      <Told />
      <AlwaysToday what="Boards and meetings" />
      <Answer query={board} what="the board">
        {() => (
          <Answer query={meetings} what="the meetings">
            {(all) => (
              <Panel title="Meetings" count={all.length}>
                {isPast || !may(me, 'meeting:write', areaCode) ? null : adding ? (
                  <MeetingForm
                    areaCode={areaCode}
                    boardId={boardId}
                    onCancel={() => setAdding(false)}
                    onDone={(done) => {
                      setAdding(false);
                      tell(done);
                    }}
                  />
                ) : (
                  <p className="gt-task">
                    <Button onClick={() => setAdding(true)}>Add a meeting</Button>
                  </p>
                )}
                {all.length === 0 ? (
                  <p className="gt-quiet">No meeting of it has been added yet.</p>
                ) : (
                  <Meetings areaCode={areaCode} meetings={all} />
                )}
              </Panel>
            )}
          </Answer>
        )}
      </Answer>
    </AreaScreen>
  );
}

function Meetings({ areaCode, meetings }: { areaCode: string; meetings: readonly Meeting[] }) {
  const link = useLink();
  const columns: Column<Meeting>[] = [
    {
      key: 'days',
      header: 'Day',
      lead: true,
      share: 36,
      cell: ({ id, days, title }) => (
        <>
          <Link to={link('meeting', { areaCode, meetingId: id })}>{days.charAt(0).toUpperCase() + days.slice(1)}</Link>
          {title === undefined ? null : <div>{title}</div>}
        </>
      ),
    },
    {
      key: 'state',
      header: 'State',
      cell: ({ state, stateReason }) => (
        <>
          {MEETING_STATES[state]}
          {stateReason === undefined ? null : <div className="gt-small gt-quiet">{stateReason}</div>}
        </>
      ),
    },
    {
      key: 'note',
      header: 'About its day',
      share: 40,
      cell: ({ dateNote, dateFrom, dateTo }) => dateNote ?? (dateFrom === dateTo ? 'Certain' : 'Not certain'),
    },
  ];
  return <DataTable caption="Meetings" captionHidden columns={columns} rows={meetings} rowKey={({ id }) => id} />;
}

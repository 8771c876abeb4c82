import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Told } from '@/design/Told';
import { Answer } from '@/parts/Answer';
import { plural } from '@/parts/words';
import { AlwaysToday, AreaScreen } from '@/routes/AreaScreen';
import { useAsAt } from '@/routes/asAt';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useTelling } from '@/routes/useTelling';
import { may, useMe } from '@/server/me';
import { boardsQuery, meetingsQuery, type Board, type Meeting } from '@/server/meetings';
import { TIERS } from '../words';
import { BoardForm } from './BoardForm';

/** The boards and groups of the partnership, with the last and the next meeting of each. */
export function BoardsPage() {
  const { areaCode } = useRouteParams('boards');
  const me = useMe();
  const tell = useTelling();
  const { isPast } = useAsAt();
  const [adding, setAdding] = useState(false);
  const enabled = may(me, 'area:read', areaCode);
  const boards = useQuery({ ...boardsQuery(areaCode), enabled });
  const meetings = useQuery({ ...meetingsQuery(areaCode), enabled });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.boards.title}
      permission="area:read"
      answer={boards.data === undefined || meetings.data === undefined ? undefined : sentence(boards.data, meetings.data)}
    >
      <Told />
      <AlwaysToday what="Boards and meetings" />
      <Answer query={boards} what="the boards">
        {(all) =>
          all.length === 0 ? (
            <p className="gt-quiet">No board has been added yet.</p>
          ) : (
            <Boards areaCode={areaCode} boards={all} meetings={meetings.data} />
          )
        }
      </Answer>
      {isPast || !may(me, 'meeting:write', areaCode) ? null : adding ? (
        <BoardForm
          areaCode={areaCode}
          onCancel={() => setAdding(false)}
          onDone={(done) => {
            setAdding(false);
            tell(done);
          }}
        />
      ) : (
        <p className="gt-task gt-after">
          <Button look="secondary" onClick={() => setAdding(true)}>
            Add a board
          </Button>
        </p>
      )}
    </AreaScreen>
  );
}

function sentence(boards: readonly Board[], meetings: readonly Meeting[]): string {
  const standing = boards.filter(({ endedOn }) => endedOn === undefined).length;
  const held = meetings.filter(({ state }) => state === 'HELD').length;
  return `${plural(standing, 'board meets', 'boards meet')} here; ${plural(held, 'meeting was', 'meetings were')} held.`;
}

function Boards({ areaCode, boards, meetings }: { areaCode: string; boards: readonly Board[]; meetings: readonly Meeting[] | undefined }) {
  const link = useLink();
  const last = (id: string) => meetings?.find(({ boardId, state }) => boardId === id && state === 'HELD');
  const next = (id: string) => meetings?.findLast(({ boardId, state }) => boardId === id && state === 'PLANNED');
  const columns: Column<Board>[] = [
    {
      key: 'name',
      header: 'Board',
      lead: true,
      share: 36,
      cell: ({ id, name, endedOn }) => (
        <>
          <Link to={link('board', { areaCode, boardId: id })}>{name}</Link>
          {endedOn === undefined ? null : (
            <div className="gt-small gt-quiet">
              Ended <DateValue value={endedOn} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'tier',
      header: 'Tier',
      cell: ({ tier }) => (
        <>
          {TIERS[tier].word}
          <div className="gt-small gt-quiet">{TIERS[tier].meaning}</div>
        </>
      ),
    },
    { key: 'last', header: 'Last meeting', cell: ({ id }) => <Days areaCode={areaCode} meeting={last(id)} /> },
    { key: 'next', header: 'Next meeting', cell: ({ id }) => <Days areaCode={areaCode} meeting={next(id)} /> },
  ];
  return <DataTable caption="Boards" captionHidden columns={columns} rows={boards} rowKey={({ id }) => id} />;
}

function Days({ areaCode, meeting }: { areaCode: string; meeting: Meeting | undefined }) {
  const link = useLink();
  return meeting === undefined ? <None /> : <Link to={link('meeting', { areaCode, meetingId: meeting.id })}>{meeting.days}</Link>;
}

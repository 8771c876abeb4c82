import { useQuery } from '@tanstack/react-query';
import { ButtonLink, Buttons } from '@/design/Button';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { roleWords } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import type { Action } from '../api/actions';
import { deadlineChangesQuery, type DeadlineChange } from '../api/deadlineChanges';
import { redatedWords } from './redated';
import { movedWords, stateWords } from './stateWords';

const COLUMNS: Column<DeadlineChange>[] = [
  {
    key: 'to',
    header: 'Date asked for',
    lead: true,
    share: 26,
    cell: (change) => (
      <>
        <strong>
          <DateValue value={change.to} />
        </strong>
        <div className="gt-small gt-quiet">
          {change.from === undefined ? (
            'No date was agreed'
          ) : (
            <>
              instead of <DateValue value={change.from} />, {movedWords(change)}
            </>
          )}
        </div>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Decision',
    share: 26,
    cell: (change) => (
      <>
        {stateWords(change)}
        {change.decisionReason === undefined || change.decisionReason === '' ? null : (
          <div className="gt-small gt-quiet">“{change.decisionReason}”</div>
        )}
      </>
    ),
  },
  {
    key: 'reason',
    header: 'Why',
    cell: (change) => (
      <>
        {change.reason}
        {change.imported ? null : <div className="gt-small gt-quiet">Kind of reason: {change.categoryWords}</div>}
      </>
    ),
  },
  {
    key: 'asked',
    header: 'Asked',
    share: 22,
    cell: (change) => (
      <>
        <DateValue value={change.requestedOn} />
        <div className="gt-small gt-quiet">{change.imported ? change.source : roleWords(change.requestedRole)}</div>
      </>
    ),
  },
];

/** Every other date that was asked for, and what became of it. Only an approval moves the agreed date. */
export function RequestedDates({ action, programmeId, offered }: { action: Action; programmeId: string; offered: boolean }) {
  const { asAt } = useAsAt();
  const link = useLink();
  const changes = useQuery(deadlineChangesQuery({ programmeId, actionId: action.id, asAt }));
  const waiting = changes.data?.items.some(({ state }) => state === 'REQUESTED') ?? false;
  const dueWords = action.dates.words?.revisedDue ?? action.dates.words?.originalDue;
  return (
    <Panel title="Requested dates" count={changes.data?.page.totalItems}>
      <p>
        {action.dates.due === undefined ? (
          <>No date is agreed{dueWords === undefined ? '.' : <>. The plan says “{dueWords}”.</>}</>
        ) : (
          <>
            The agreed date is <DateValue value={action.dates.due} />, {redatedWords(action.dates)}.
          </>
        )}
      </p>
      <Answer query={changes} what="the requested dates">
        {({ items }) =>
          items.length === 0 ? (
            <p className="gt-quiet">No other date was asked for.</p>
          ) : (
            <DataTable caption="Requested dates" captionHidden columns={COLUMNS} rows={items} rowKey={({ id }) => id} />
          )
        }
      </Answer>
      {offered && changes.data !== undefined ? (
        <>
          <div className="gt-gap" />
          <Buttons>
            <ButtonLink look="secondary" to={link('date', { programmeId, actionId: action.id })}>
              {waiting ? 'The request that waits' : 'Ask for another date'}
            </ButtonLink>
          </Buttons>
        </>
      ) : null}
    </Panel>
  );
}

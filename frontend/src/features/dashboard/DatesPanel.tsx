import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { Dashboard } from '@/server/dashboard';

type Line = Dashboard['dates']['late'][number];

/** What is late and what is next, out of the actions that have a date at all: how many have none is part of the answer. */
export function DatesPanel({ dates, programmeId }: { dates: Dashboard['dates']; programmeId: string }) {
  const link = useLink();
  const open = dates.withDueDate + dates.withoutDueDate;
  const columns = (late: boolean): Column<Line>[] => [
    { key: 'ref', header: 'Ref', mark: true, cell: (line) => <strong>{line.ref}</strong> },
    {
      key: 'title',
      header: 'Action',
      lead: true,
      cell: (line) => <Link to={link('action', { programmeId, actionId: line.id })}>{line.title}</Link>,
    },
    { key: 'progress', header: 'Progress', align: 'tight', cell: (line) => <RatingTag code={line.progress} /> },
    { key: 'due', header: 'Approved date', align: 'tight', cell: (line) => <DateValue value={line.due} /> },
    ...(late ? [{ key: 'late', header: 'Late by', align: 'number' as const, cell: (line: Line) => plural(line.daysLate ?? 0, 'day') }] : []),
  ];
  return (
    <Panel
      title="Late and next"
      aside={dates.lateCount === 0 ? undefined : <Link to={link('actions', { programmeId }, { late: 'true', sort: 'due' })}>All late actions</Link>}
    >
      <p>
        {dates.withoutDueDate === 0
          ? `All ${plural(open, 'open action')} have an agreed date.`
          : `${dates.withoutDueDate} of ${plural(open, 'open action')} ${dates.withoutDueDate === 1 ? 'has' : 'have'} no agreed date, so whether they are late cannot be said.`}{' '}
        {dates.redated === 0 ? 'No date was moved.' : `${plural(dates.redated, 'date was', 'dates were')} moved.`}
      </p>
      {dates.late.length === 0 ? (
        <p>{dates.withDueDate === 0 ? null : `None of the ${dates.withDueDate} with a date is late.`}</p>
      ) : (
        <DataTable
          caption="Late"
          total={dates.lateCount > dates.late.length ? `the ${dates.late.length} most late of ${dates.lateCount}` : plural(dates.lateCount, 'action')}
          columns={columns(true)}
          rows={dates.late}
          rowKey={(line) => line.id}
        />
      )}
      {dates.next.length === 0 ? null : (
        <>
          <div className="gt-gap" />
          <DataTable
            caption="Next"
            total={plural(dates.next.length, 'action')}
            columns={columns(false)}
            rows={dates.next}
            rowKey={(line) => line.id}
          />
        </>
      )}
    </Panel>
  );
}

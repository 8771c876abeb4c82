import { Link } from 'react-router';
import type { Dashboard } from '@/api/dashboard';
import { Panel } from '@/design/Panel';
import { useLink } from '@/routes/links';
import { routes } from '@/routes/routes';

/** What is to come for the programme as a whole, and that formal monitoring ended. */
export function KeyDatesPanel({ dashboard, programmeId }: { dashboard: Dashboard; programmeId: string }) {
  const link = useLink();
  const { keyDates, programme, priorities } = dashboard;
  const ended = priorities.filter((priority) => priority.monitoringEnded !== undefined);
  return (
    <Panel title="Key dates" aside={<Link to={link('keyDates', { programmeId })}>{routes.keyDates.title}</Link>}>
      {programme.monitoringEnded === undefined ? null : <p>{programme.monitoringEnded.sentence}</p>}
      {ended.map((priority) => (
        <p key={priority.id}>
          Priority {priority.number}: {priority.monitoringEnded?.sentence}
        </p>
      ))}
      {keyDates.length === 0 ? (
        <p>No stocktake, visit or inspection is recorded as expected.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {keyDates.map((date) => (
            <li key={date.id}>
              {date.sentence}
              {date.passed ? ' The date has passed, and nobody has said what became of it.' : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

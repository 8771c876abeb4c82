import { Link } from 'react-router';
import { Panel } from '@/design/Panel';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import { routes } from '@/routes/routes';
import type { Dashboard } from '@/server/dashboard';

/** The rest has a page of its own. */
const SHOWN = 5;

/** What is to come for the programme as a whole, and that formal monitoring ended. */
export function KeyDatesPanel({ dashboard, programmeId }: { dashboard: Dashboard; programmeId: string }) {
  const link = useLink();
  const { keyDates, programme, priorities } = dashboard;
  const ended = priorities.filter((priority) => priority.monitoringEnded !== undefined);
  const coming = keyDates.filter((date) => !date.passed);
  const passed = keyDates.length - coming.length;
  return (
    <Panel title="Key dates" aside={<Link to={link('keyDates', { programmeId })}>{routes.keyDates.title}</Link>}>
      {programme.monitoringEnded === undefined ? null : <p>{programme.monitoringEnded.sentence}</p>}
      {ended.map((priority) => (
        <p key={priority.id}>
          Priority {priority.number}: {priority.monitoringEnded?.sentence}
        </p>
      ))}
      {coming.length === 0 ? (
        <p>No stocktake, visit or inspection that is still to come is recorded.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {coming.slice(0, SHOWN).map((date) => (
            <li key={date.id}>{date.sentence}</li>
          ))}
        </ul>
      )}
      {coming.length > SHOWN ? <p>{coming.length - SHOWN} more are expected.</p> : null}
      {passed === 0 ? null : (
        <p>
          {plural(passed, 'expected date has', 'expected dates have')} passed, and nobody has said what became of {passed === 1 ? 'it' : 'them'}.
        </p>
      )}
    </Panel>
  );
}

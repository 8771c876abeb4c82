import { DateValue } from '@/design/DateValue';
import { RatingTag } from '@/design/RatingTag';
import { CONFIDENCE_WORDS, plural } from '@/parts/words';
import type { WorkspaceAction } from '../api/workspace';
import { redatedWords } from '../dates/redated';
import { SystemTag } from '../DatesSay';
import { PlannedValue } from '../PlannedValue';
import { overdueWords } from '../milestoneWords';

/** What stands beside the form, so that what is said answers it: the last word, the milestones, and what the dates say. */
export function Beside({ work }: { work: WorkspaceAction }) {
  const { action, milestones, previous } = work;
  const { due, late, daysLate, forecast, words } = action.dates;
  const dueWords = words?.revisedDue ?? words?.originalDue;
  const overdue = milestones.filter((milestone) => milestone.late);
  return (
    <div className="gt-card__beside gt-small">
      <h4>By its dates</h4>
      <p>
        <SystemTag system={action.system} />
      </p>
      <p>{action.system.sentence}</p>
      <p>
        {due === undefined ? (
          <>No date is agreed{dueWords === undefined ? null : <>; the plan says “{dueWords}”</>}</>
        ) : (
          <>
            Approved <DateValue value={due} />, {redatedWords(action.dates)}
            {late && daysLate !== undefined ? (
              <>
                ; <span className="gt-late">{plural(daysLate, 'day')} late</span>
              </>
            ) : null}
          </>
        )}
        .{' '}
        {forecast === undefined && words?.forecast === undefined ? (
          'No forecast is stated'
        ) : (
          <>
            Forecast <PlannedValue value={forecast} words={words?.forecast} />
          </>
        )}
        .
      </p>
      <h4>Milestones</h4>
      <p>{action.milestones.total === 0 ? 'None recorded.' : `${action.milestones.sentence}.`}</p>
      {overdue.length === 0 ? null : (
        <ul className="gt-list-plain gt-card__late">
          {overdue.map((milestone) => (
            <li key={milestone.id}>
              <span className="gt-late">{overdueWords(milestone)}</span>: {milestone.title}
            </li>
          ))}
        </ul>
      )}
      <h4>{previous?.cycle === undefined ? 'Before this cycle' : `Last time, ${previous.cycle}`}</h4>
      {previous === undefined ? (
        <p>Nothing was stated about it.</p>
      ) : (
        <>
          <p className="gt-timeline__tags">
            <RatingTag code={previous.progress} />
            {previous.confidence === undefined ? null : <span>{CONFIDENCE_WORDS[previous.confidence]}</span>}
          </p>
          <p>
            For <DateValue value={previous.positionOn} />
            {previous.forecast === undefined ? null : (
              <>
                , forecast <DateValue value={previous.forecast} />
              </>
            )}
            .
          </p>
          {previous.impact === undefined ? null : (
            <p className="gt-timeline__tags">
              Impact: <RatingTag code={previous.impact} axis="impact" />
            </p>
          )}
          <p className="gt-card__words">{previous.narrative === '' ? 'No words were given.' : previous.narrative}</p>
        </>
      )}
    </div>
  );
}

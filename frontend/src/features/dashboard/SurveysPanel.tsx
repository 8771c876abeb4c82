import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Tag';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { Dashboard } from '@/server/dashboard';

/** What families were asked, and how many answered. */
export function SurveysPanel({ surveys, programmeId }: { surveys: Dashboard['surveys']; programmeId: string }) {
  const link = useLink();
  return (
    <Panel title="Surveys" count={surveys.length} aside={<Link to={link('surveys', { programmeId })}>All surveys</Link>}>
      {surveys.length === 0 ? <p>None was recorded at this date.</p> : null}
      {surveys.map((survey) => (
        <div key={survey.id} className="gt-entry">
          <h3>{survey.title}</h3>
          <p className="gt-small gt-quiet">Asks {survey.audience}.</p>
          {survey.rounds.map((round) => (
            <p key={round.id} className="gt-small">
              <strong>{round.title}</strong>
              {round.baseline && round.title.toLowerCase() !== 'baseline' ? (
                <>
                  {' '}
                  <Tag>baseline</Tag>
                </>
              ) : null}
              {round.closesOn === undefined ? null : (
                <>
                  , closes <DateValue value={round.closesOn} />
                </>
              )}
              . {round.responses === undefined ? 'Counts not published.' : `${plural(round.responses, 'answer')}.`}
            </p>
          ))}
        </div>
      ))}
    </Panel>
  );
}

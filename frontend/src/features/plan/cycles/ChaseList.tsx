import { Link } from 'react-router';
import { plural } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { ChaseLine } from '../api/chaseList';
import { SubmissionMark } from './marks';

/** The server's sentences, to be read out or sent as they are, and under each the actions nobody has spoken of. */
export function ChaseList({ lines, programmeId }: { lines: readonly ChaseLine[]; programmeId: string }) {
  return lines.length === 0 ? (
    <p>Nobody owes a report.</p>
  ) : (
    <ul className="gt-list-plain gt-chase">
      {lines.map((line) => (
        <li key={line.submissionId}>
          <p className={line.daysOverdue > 0 ? 'gt-plain' : undefined}>{line.sentence}</p>
          {line.returnReason === undefined ? null : (
            <p className="gt-small">
              <SubmissionMark state={line.state} /> with: “{line.returnReason}”
            </p>
          )}
          <Missing line={line} programmeId={programmeId} />
        </li>
      ))}
    </ul>
  );
}

function Missing({ line: { missing, priorityNumber }, programmeId }: { line: ChaseLine; programmeId: string }) {
  const link = useLink();
  return missing.length === 0 ? null : (
    <details className="govuk-details gt-flat">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {plural(missing.length, 'action')} not stated<span className="govuk-visually-hidden"> under priority {priorityNumber}</span>
        </span>
      </summary>
      <ul className="gt-list-plain govuk-details__text">
        {missing.map(({ id, ref, title }) => (
          <li key={id}>
            <Link to={link('action', { programmeId, actionId: id })}>
              {ref} {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

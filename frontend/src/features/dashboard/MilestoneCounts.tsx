import { RatingCounts } from '@/design/RatingCounts';
import { plural } from '@/parts/words';
import type { Dashboard } from '@/server/dashboard';

/** The milestones, counted like actions. Folded: a board counts one or the other, and must not mix them up. */
export function MilestoneCounts({ overall, priorities }: Pick<Dashboard, 'overall' | 'priorities'>) {
  const total = priorities.reduce((sum, { milestones }) => sum + milestones, 0);
  const counted = overall.milestones[0]?.of ?? 0;
  return total === 0 ? null : (
    <details className="govuk-details gt-key">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Count milestones instead of actions</span>
      </summary>
      <div className="govuk-details__text">
        <RatingCounts counts={overall.milestones} of={`of ${plural(counted, 'milestone')} of all actions, each once`} />
        <ul className="gt-list-plain gt-milestone-counts">
          {priorities
            .filter(({ milestones }) => milestones > 0)
            .map((priority) => (
              <li key={priority.id}>
                <h3>Priority {priority.number}</h3>
                <RatingCounts
                  counts={priority.milestonesByRating}
                  of={`${priority.milestonesClosed} of ${plural(priority.milestones, 'milestone')} reached`}
                />
              </li>
            ))}
        </ul>
      </div>
    </details>
  );
}

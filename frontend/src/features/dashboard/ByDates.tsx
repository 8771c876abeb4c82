import { RatingCounts } from '@/design/RatingCounts';
import type { Dashboard } from '@/server/dashboard';

/** What the dates say of the same actions, beside what is declared of them. */
export function ByDates({ system }: { system: Dashboard['overall']['system'] }) {
  return (
    <section className="gt-by-dates-box" aria-label="What the dates say">
      <p>
        <strong>By their dates:</strong> {system.sentence}
      </p>
      {system.derived === 0 ? null : <RatingCounts counts={system.counts} />}
    </section>
  );
}

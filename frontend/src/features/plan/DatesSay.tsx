import { RatingTag } from '@/design/RatingTag';
import type { components } from '@/server/schema';

type System = components['schemas']['SystemRating'];

/** What the dates and the evidence say, beside what is declared. Where nothing can be derived it is said, never coloured. */
export function SystemTag({ system }: { system: System }) {
  return system.rating === undefined ? (
    <span className="gt-plain gt-small">No rating by its dates</span>
  ) : (
    <RatingTag code={system.rating} note="by its dates" />
  );
}

/** The rule with this action's dates, in a sentence a chair can read out. */
export function DatesSay({ system }: { system: System }) {
  return (
    <>
      <strong>The dates say:</strong> {system.rating === undefined ? `none. ${system.sentence}` : system.sentence}
    </>
  );
}

import { RatingTag } from '@/design/RatingTag';
import type { components } from '@/server/schema';
import { TARGET_WORDS } from './words';

/** How a figure stands to its target, by the tolerance the target carries. */
export function TargetTag({ rating }: { rating: components['schemas']['Rating'] }) {
  return (
    <RatingTag code={rating} words="full">
      {TARGET_WORDS[rating]}
    </RatingTag>
  );
}

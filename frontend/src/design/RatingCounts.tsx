import type { ReactNode } from 'react';
import { RatingTag } from './RatingTag';
import { meaningOf, RATING_CODES, type RatingAxis, type RatingCode } from './ratings';

export interface RatingCount {
  /** Absent in the count of those nobody has rated. */
  rating?: RatingCode | undefined;
  count: number;
  of: number;
  /** Absent when nothing is counted. */
  percent?: number | null;
}

export interface RatingCountsProps {
  /** As the API gives them: shares are rounded there, each by itself, and never adjusted here. */
  counts: readonly RatingCount[];
  axis?: RatingAxis;
  /** What is counted, with n: "of 94 distinct actions (98 listings)". */
  of?: ReactNode;
}

/** The line under a bar. A rating nobody has is left out: zeros would hide the answer. */
export function RatingCounts({ counts, axis = 'progress', of }: RatingCountsProps) {
  const shown = counts.filter((entry) => entry.count > 0);
  return (
    <div>
      <ul className="gt-rating-counts">
        {shown.map((entry) => (
          <li key={entry.rating ?? 'none'}>
            <RatingTag code={entry.rating} axis={axis}>
              {entry.count} {meaningOf(entry.rating)[axis].short.toLowerCase()}{' '}
              {entry.percent === undefined || entry.percent === null ? null : <span className="gt-rating-counts__share">· {entry.percent}%</span>}
            </RatingTag>
          </li>
        ))}
      </ul>
      {of === undefined ? null : <p className="gt-rating-counts__of">{of}</p>}
    </div>
  );
}

/** What the letters mean, in full. Goes wherever a page leans on them. */
export function RatingKey({ axis = 'progress' }: { axis?: RatingAxis }) {
  return (
    <ul className="gt-rating-key">
      {[...RATING_CODES, undefined].map((code) => (
        <li key={code ?? 'none'}>
          <RatingTag code={code} axis={axis} />
          <span className="gt-small gt-quiet">{meaningOf(code)[axis].full}</span>
        </li>
      ))}
    </ul>
  );
}

/** The six codes in the order in which every count, chart and table lists them. */
export const RATING_CODES = ['BLUE', 'GREEN', 'AMBER', 'RED', 'GREY', 'WHITE'] as const;
export type RatingCode = (typeof RATING_CODES)[number];

/** Progress says where the work is; impact says whether it made a difference. They are never mixed. */
export type RatingAxis = 'progress' | 'impact';

interface Words {
  /** Fits in a table cell. */
  short: string;
  /** The whole meaning, for the key and for forms. */
  full: string;
}

export interface RatingMeaning extends Record<RatingAxis, Words> {
  letter: string;
}

/**
 * The words of `GET /reference/ratings`, kept here too so that a tag can be drawn before any answer has come. A browser
 * test compares the two, so they cannot drift apart.
 */
export const RATINGS: Record<RatingCode, RatingMeaning> = {
  BLUE: {
    letter: 'B',
    progress: { short: 'Complete', full: 'Complete' },
    impact: { short: 'Sustained at target', full: 'At or better than target for three periods after completion' },
  },
  GREEN: {
    letter: 'G',
    progress: { short: 'On target', full: 'On target to complete in time' },
    impact: { short: 'On trajectory', full: 'Improving as planned' },
  },
  AMBER: {
    letter: 'A',
    progress: { short: 'Delayed', full: 'Delayed; the date is not yet missed' },
    impact: { short: 'No clear change', full: 'No clear change, or short of the trajectory' },
  },
  RED: {
    letter: 'R',
    progress: { short: 'Will miss', full: 'Significantly delayed or not expected to meet target' },
    impact: { short: 'Worse than baseline', full: 'Worse than before the action began' },
  },
  GREY: {
    letter: 'N',
    progress: { short: 'Not started', full: 'Not started; not the same as delayed' },
    impact: { short: 'Not yet rated', full: 'Too early or not measured, with the reason' },
  },
  WHITE: {
    letter: 'X',
    progress: { short: 'Not required', full: 'No longer required' },
    impact: { short: 'Not required', full: 'No impact is expected of it' },
  },
};

/** What nobody has rated: no rating and no colour of one, so it is none of the codes. */
const NO_STATEMENT: RatingMeaning = {
  letter: '?',
  progress: { short: 'No report yet', full: 'Nobody has reported on it; not the same as not started' },
  impact: { short: 'No report yet', full: 'Nobody has said anything of its impact' },
};

/** Letter and words of a rating, or of its absence. */
export function meaningOf(code: RatingCode | undefined): RatingMeaning {
  return code === undefined ? NO_STATEMENT : RATINGS[code];
}

import { sentenceCase } from '@/parts/words';
import { withUnit } from '@/server/measures';
import type { components } from '@/server/schema';

type Schemas = components['schemas'];

/** "56.5%", "31 weeks", "12.5 per 10,000": a share as it stands on every page, anything else with the words the server gives its unit. */
export function amount(value: number, unit: Schemas['KpiUnit'], unitWords: string): string {
  return unit === 'PERCENT' ? withUnit(value, unit) : `${value.toLocaleString('en-GB', { maximumFractionDigits: 10 })} ${unitWords}`.trim();
}

/** A mean of others is no more exact than its parts, which have one decimal. */
export function meanAmount(value: number, unit: Schemas['KpiUnit'], unitWords: string): string {
  return amount(Number(value.toFixed(1)), unit, unitWords);
}

export const POLARITY_WORDS: Record<Schemas['Polarity'], string> = {
  HIGH: 'Higher is better',
  LOW: 'Lower is better',
  NONE: 'Neither high nor low is good by itself',
};

export const UNIT_WORDS: Record<Schemas['KpiUnit'], string> = {
  PERCENT: 'Percentage',
  COUNT: 'Count',
  RATE: 'Rate',
  DAYS: 'Days',
  WEEKS: 'Weeks',
  SCORE: 'Score',
};

export const YEAR_KINDS: Record<Schemas['YearKind'], string> = {
  FINANCIAL: 'Financial years, April to March',
  ACADEMIC: 'Academic years, September to August',
  CALENDAR: 'Calendar years',
};

/** Why there is no figure, where a table gives a mark in its place. */
export const MARK_WORDS: Record<Schemas['StatisticalMark'], string> = {
  NOT_APPLICABLE: 'not applicable',
  UNAVAILABLE: 'not available',
  SUPPRESSED: 'suppressed',
  LOW: 'low: rounds to 0 and is not 0',
  LOW_RELIABILITY: 'left out as of low reliability',
  NOT_GIVEN: 'not given',
};

/** "Suppressed (“<5”)", or the words of the paper; where there is neither, that there is no figure. */
export function noFigure({ mark, asStated }: { mark?: Schemas['StatisticalMark']; asStated?: string }): string {
  const words = asStated === undefined ? '' : `“${asStated}”`;
  return mark === undefined ? words || 'no figure' : `${MARK_WORDS[mark]}${words === '' ? '' : ` (${words})`}`;
}

export const BASE_WORDS: Record<Schemas['KpiBase'], string> = {
  PLANS: 'A share of plans',
  REQUESTS: 'A share of requests',
  REVIEWS: 'A share of annual reviews',
  PUPILS: 'A share of pupils',
  POPULATION_0_24: 'A share of residents aged 0 to 24',
  POPULATION_0_25: 'A share of residents aged 0 to 25',
  APPEALABLE_DECISIONS: 'A share of appealable decisions',
  CASES_AUDITED: 'A share of the cases audited',
  PATIENTS_WAITING: 'A share of those waiting',
  STAFF: 'A share of staff',
  OTHER: 'A base of its own',
};

/** How a figure stands to its target. The words of a rating of work ("delayed") would be wrong for a number. */
export const TARGET_WORDS: Partial<Record<Schemas['Rating'], string>> = {
  GREEN: 'target met',
  AMBER: 'within tolerance',
  RED: 'off target',
};

export const DIRECTION: Record<Schemas['DirectionOfTravel'], { words: string; tone: 'better' | 'worse' | 'moved' | 'noted' }> = {
  BETTER: { words: 'better than before', tone: 'better' },
  WORSE: { words: 'worse than before', tone: 'worse' },
  UNCHANGED: { words: 'unchanged', tone: 'noted' },
  HIGHER: { words: 'higher', tone: 'moved' },
  LOWER: { words: 'lower', tone: 'moved' },
  UNKNOWN: { words: 'direction cannot be said', tone: 'noted' },
};

export const frequencyWords = (frequency: Schemas['Frequency']) => sentenceCase(frequency);

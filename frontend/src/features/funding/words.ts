import { dateWords } from '@/design/dates';
import { pounds } from '@/parts/money';
import type { components } from '@/server/schema';
import type { Totals } from './api/types';

type Schemas = components['schemas'];

export const LINE_WORDS: Record<Schemas['LineKind'], string> = {
  STAFFING: 'Staffing',
  COMMUNICATIONS: 'Communications',
  RESOURCE: 'Resources',
  TRAINING: 'Training',
  EVALUATION: 'Evaluation',
  OTHER: 'Other',
};

export const LINE_KINDS = Object.keys(LINE_WORDS) as Schemas['LineKind'][];

export const OUTPUT_WORDS: Record<Schemas['OutputKind'], string> = {
  SETTINGS: 'Settings',
  DELEGATES: 'Delegates',
  COHORTS: 'Cohorts',
  OTHER: 'Something else',
};

export const CONDITION_WORDS: Record<Schemas['ConditionStatus'], string> = {
  NOT_YET_DUE: 'Not yet due',
  UNMET: 'Not met',
  MET: 'Met',
  WAIVED: 'Waived',
};

export const TRANCHE_WORDS: Record<Schemas['TrancheState'], string> = {
  AWAITED: 'Awaited',
  BLOCKED: 'Held back',
  RELEASED: 'Released',
  RECEIVED: 'Received',
};

export const ASK_WORDS: Record<Schemas['AskOutcome'], string> = {
  AWAITED: 'No answer yet',
  AGREED: 'Agreed',
  PARTLY: 'Agreed in part',
  NOT_FORTHCOMING: 'Not forthcoming',
};

export const VIREMENT_WORDS: Record<Schemas['VirementState'], string> = {
  REQUESTED: 'Waits for the chair',
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
};

export const RETURN_WORDS: Record<Schemas['ReturnState'], string> = {
  DRAFT: 'Draft',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  SUPERSEDED: 'Replaced by a later version',
};

const QUARTERS = ['April to June', 'July to September', 'October to December', 'January to March'] as const;

/** "April to June 2024-25", or that no quarter is known. */
export function quarterWords(financialYear: string | undefined, quarter: number | undefined): string {
  return financialYear === undefined || quarter === undefined ? 'quarter not published' : `${QUARTERS[quarter - 1] ?? ''}, ${financialYear}`;
}

export const quarterChoices = QUARTERS.map((label, index) => ({ value: String(index + 1), label }));

/** "June 2024" out of "2024-06". */
export const monthWords = (month: string): string => dateWords(`${month}-01`, 'month');

/** That many months later, or earlier. */
export function shiftMonth(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** "£12,000 (12.0%) behind what was planned"; null where there is no profile to compare with. */
export function varianceWords({ variancePence, variancePercent }: Totals): string | null {
  if (variancePence === undefined) {
    return null;
  }
  if (variancePence === 0) {
    return 'as planned';
  }
  const share = variancePercent === undefined ? '' : ` (${Math.abs(variancePercent).toFixed(1)}%)`;
  return `${pounds(Math.abs(variancePence))}${share} ${variancePence > 0 ? 'ahead of' : 'behind'} plan`;
}

/** "£1,200 left", "£300 over". */
export const leftWords = (left: number): string => (left < 0 ? `${pounds(-left)} over` : `${pounds(left)} left`);

import type { Risk } from '../api/risk';

/** What every part of the page of a risk is given. */
export interface PartProps {
  programmeId: string;
  risk: Risk;
  /** Whether to offer what changes it; of a closed risk only opening it again. */
  keep: boolean;
  /** Says on the page what was just done. */
  tell: (done: string) => void;
}

export const live = ({ status }: Risk) => status !== 'CLOSED';

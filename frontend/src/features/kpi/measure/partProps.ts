import type { Kpi } from '@/server/measures';
import type { MayDo } from '../permissions';

/** What every part of the page of a measure is given. */
export interface PartProps {
  programmeId: string;
  kpi: Kpi;
  unitWords: string;
  asAt: string | undefined;
  may: MayDo;
  /** Says on the page what was just done. */
  tell: (done: string) => void;
}

export const params = ({ programmeId, kpi, asAt }: Pick<PartProps, 'programmeId' | 'kpi' | 'asAt'>) => ({ programmeId, kpiId: kpi.id, asAt });

/** Everything of the programme is read again after a write. */
export const stale = (programmeId: string) => [['programme', programmeId]];

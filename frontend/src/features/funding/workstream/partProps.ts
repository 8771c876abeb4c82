import type { Fund, Workstream } from '../api/types';
import type { MayDo } from '../permissions';

/** What every part of the page is given. */
export interface WorkstreamPartProps {
  programmeId: string;
  workstream: Workstream;
  fund: Fund | undefined;
  asAt: string | undefined;
  /** Nothing once the grant is closed. */
  may: MayDo;
}

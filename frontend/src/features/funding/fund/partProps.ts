import type { FundPage } from '../api/types';
import type { MayDo } from '../permissions';

/** What every part of the page is given. */
export interface FundPartProps {
  programmeId: string;
  page: FundPage;
  /** Nothing once the grant is closed. */
  may: MayDo;
}

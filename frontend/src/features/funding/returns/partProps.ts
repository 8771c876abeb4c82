import type { FundPage, Return } from '../api/types';
import type { MayDo } from '../permissions';

/** What every part of the page is given. */
export interface ReturnPartProps {
  programmeId: string;
  shown: Return;
  page: FundPage | undefined;
  may: MayDo;
}

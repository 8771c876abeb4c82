import { useRouteParams } from '@/routes/links';
import { NotThere } from '../NotThere';
import { ChangeFundPage } from './ChangeFundPage';
import { FundSpendingPage } from './FundSpendingPage';

/** What is done about a grant or budget on a page of its own. */
export function FundTaskPage() {
  const { programmeId, task } = useRouteParams('fundTask');
  switch (task) {
    case 'change':
      return <ChangeFundPage />;
    case 'spending':
      return <FundSpendingPage />;
    default:
      return <NotThere programmeId={programmeId} />;
  }
}

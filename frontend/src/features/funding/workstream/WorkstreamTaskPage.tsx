import { useRouteParams } from '@/routes/links';
import { NotThere } from '../NotThere';
import { SpendPage } from '../spend/SpendPage';
import { BudgetPage } from './BudgetPage';
import { ChangeWorkstreamPage } from './ChangeWorkstreamPage';
import { WorkstreamSpendingPage } from './WorkstreamSpendingPage';

/** What is done about a workstream on a page of its own. */
export function WorkstreamTaskPage() {
  const { programmeId, task } = useRouteParams('workstreamTask');
  switch (task) {
    case 'change':
      return <ChangeWorkstreamPage />;
    case 'budget':
      return <BudgetPage />;
    case 'spend':
      return <SpendPage />;
    case 'spending':
      return <WorkstreamSpendingPage />;
    default:
      return <NotThere programmeId={programmeId} />;
  }
}

import { Link } from 'react-router';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { useLink, useRouteParams } from '@/routes/links';
import { MatrixPage } from '../matrix/MatrixPage';
import { FewerPage } from '../readers/FewerPage';
import { ReadersPage } from '../readers/ReadersPage';
import { AssessPage } from './AssessPage';
import { PromotePage } from './PromotePage';
import { RiskFormPage } from './RiskFormPage';

/** What is looked at or done about a risk, or about the register as a whole, on a page of its own. */
export function RiskTaskPage() {
  const { task, riskId } = useRouteParams('riskTask');
  switch (task) {
    case 'edit':
      return <RiskFormPage />;
    case 'assess':
      return <AssessPage />;
    case 'promote':
      return <PromotePage />;
    case 'matrix':
      return <MatrixPage />;
    case 'readers':
      return riskId === 'all' ? <ReadersPage /> : <FewerPage />;
    default:
      return <NotThere />;
  }
}

function NotThere() {
  const { programmeId } = useRouteParams('riskTask');
  const link = useLink();
  return (
    <Page title="There is no such page">
      <Refused title="The address is not right" action={<Link to={link('risks', { programmeId })}>Go to the risks</Link>}>
        Perhaps part of it was lost on the way.
      </Refused>
    </Page>
  );
}

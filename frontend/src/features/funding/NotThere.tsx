import { Link } from 'react-router';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { useLink } from '@/routes/links';

/** The address of a task that does not exist. */
export function NotThere({ programmeId }: { programmeId: string }) {
  const link = useLink();
  return (
    <Page title="There is no such page">
      <Refused title="The address is not right" action={<Link to={link('money', { programmeId })}>Go to the money</Link>}>
        Perhaps part of it was lost on the way.
      </Refused>
    </Page>
  );
}

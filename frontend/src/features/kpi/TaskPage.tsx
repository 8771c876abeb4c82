import { useRouteParams } from '@/routes/links';
import { NotThere } from './NotThere';
import { AreasPage } from './areas/AreasPage';

/** What can be looked at or done about a measure on a page of its own: `areas`. */
export function TaskPage() {
  const { task } = useRouteParams('measureTask');
  switch (task) {
    case 'areas':
      return <AreasPage />;
    default:
      return <NotThere />;
  }
}

import { useRouteParams } from '@/routes/links';
import { AreasPage } from './areas/AreasPage';
import { DefinitionPage } from './definition/DefinitionPage';
import { VersionPage } from './definition/VersionPage';
import { FigurePage } from './entry/FigurePage';
import { NotThere } from './NotThere';
import { UploadPage } from './upload/UploadPage';

/** What is looked at or done about a measure on a page of its own. */
export function TaskPage() {
  const { task } = useRouteParams('measureTask');
  switch (task) {
    case 'areas':
      return <AreasPage />;
    case 'figure':
      return <FigurePage />;
    case 'upload':
      return <UploadPage />;
    case 'definition':
      return <DefinitionPage />;
    case 'version':
      return <VersionPage />;
    default:
      return <NotThere />;
  }
}

import { Link, useRouteError } from 'react-router';
import { Button } from '@/design/Button';
import { Page } from '@/design/Page';
import { Refused } from '@/design/states';
import { Trouble } from '@/parts/Answer';
import { useLink } from '@/routes/links';
import { ProblemError } from '@/server/problem';

export function NotFoundPage() {
  const link = useLink();
  return (
    <Page title="There is no such page">
      <p>If you typed the address, check it. If you followed a link, the page may have moved.</p>
      <p>
        <Link to={link('home', {})}>Areas and programmes</Link>
      </p>
    </Page>
  );
}

/** The net under every page. Nothing of the error itself is shown: it would help nobody and may say too much. */
export function RouteErrorPage({ inShell = false }: { inShell?: boolean }) {
  const error = useRouteError();
  const reload = () => {
    globalThis.location.reload();
  };
  const page = (
    <Page title="This page could not be shown">
      {error instanceof ProblemError ? (
        <Trouble error={error} retry={reload} />
      ) : (
        <Refused
          title="Something went wrong on this page"
          action={
            <Button look="secondary" onClick={reload}>
              Reload the page
            </Button>
          }
        >
          Nothing you sent was lost. A new version may just have been installed; then reloading is enough.
        </Refused>
      )}
    </Page>
  );
  return inShell ? page : <main className="gt-wrap gt-main">{page}</main>;
}

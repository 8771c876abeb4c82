import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { Page } from '@/design/Page';
import { SkipLink } from '@/design/SkipLink';
import { Loading } from '@/design/states';
import { Trouble } from '@/parts/Answer';
import { readAsAt, withAsAt } from '@/routes/asAt';
import { routes } from '@/routes/routes';
import { meQuery } from '@/server/me';
import { Header } from './Header';
import { Past } from './Past';

// Most visits see neither of them.
const ImpossibleDatePage = lazy(async () => ({ default: (await import('./ImpossibleDatePage')).ImpossibleDatePage }));
const SignInPage = lazy(async () => ({ default: (await import('./SignInPage')).SignInPage }));

/** What stands round every page: header, date, the page or the reason why it cannot be shown, footer. */
export function Shell() {
  const me = useQuery(meQuery);
  const { pathname, search } = useLocation();
  const read = readAsAt(search);
  const matches = useMatches();
  const { programmeId, areaCode } = matches.at(-1)?.params ?? {};
  const signedIn = me.data !== undefined && me.data !== null;
  // The page of an invitation must take the link out of the address before anybody has signed in, and asks for that itself.
  const refused = !signedIn && pathname !== routes.invitation.path;

  return (
    <>
      <SkipLink to="main" />
      <Header me={me.data ?? null} programmeId={programmeId} areaCode={areaCode} read={read} />
      {signedIn && read.kind === 'past' ? <Past asAt={read.date} today={withAsAt(pathname, search, undefined)} programmeId={programmeId} /> : null}
      <main id="main" tabIndex={-1} className="gt-wrap gt-main">
        <Suspense fallback={<Loading what="Golden Thread" />}>
          {me.isPending ? (
            <Loading what="Golden Thread" />
          ) : me.isError ? (
            <Page title="Golden Thread">
              <Trouble error={me.error} retry={() => void me.refetch()} />
            </Page>
          ) : refused ? (
            <SignInPage />
          ) : read.kind === 'impossible' ? (
            <ImpossibleDatePage text={read.text} />
          ) : (
            <Outlet />
          )}
        </Suspense>
      </main>
      <footer className="gt-wrap">
        <div className="gt-footer">Ratings are declared by people, with their reasons. Counts are derived from the records, never typed.</div>
      </footer>
      <ScrollRestoration />
    </>
  );
}

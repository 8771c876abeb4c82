import { useLocation } from 'react-router';
import { Page } from '@/design/Page';
import { anythingUnsent } from '@/parts/form/unsent';

/** Where the application sends a browser whose sign-in could not be completed. */
const FAILED = 'sign-in';

/** What somebody who is not signed in sees at any address; signing in brings them back to it. */
export function SignInPage() {
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  const failed = parameters.get(FAILED) === 'failed';
  const back = encodeURIComponent(failed ? pathname : pathname + search);
  return (
    <Page
      title="Sign in to Golden Thread"
      answer="One record of an area’s SEND improvement plan, from what inspectors found to what families notice."
    >
      {failed ? (
        <p className="govuk-inset-text" role="alert">
          <strong>You are not signed in.</strong> The sign-in was not finished, took too long, or its address was used a second time. Nothing is lost:
          sign in again.
        </p>
      ) : null}
      {anythingUnsent() ? <p className="govuk-inset-text">What you typed is kept in this window. Sign in again and it will be there.</p> : null}
      <p>Board members, officers, partners and advisers sign in with the account of their own organisation.</p>
      <p>
        {/* A plain link: the browser must leave for the sign-in service, a script cannot do it. */}
        <a className="govuk-button" href={`/login?return=${back}`} draggable={false}>
          Sign in
        </a>
      </p>
    </Page>
  );
}

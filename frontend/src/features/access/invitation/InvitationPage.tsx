import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Page } from '@/design/Page';
import { useLink } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useMe } from '@/server/me';
import { Offer } from './Offer';
import { keepToken, keptToken, tokenIn } from './token';

/** Where an invitation link leads: what it offers, as whom one would take it, and the button that takes it. */
export function InvitationPage() {
  const me = useMe();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const link = useLink();
  const [kept, setKept] = useState(() => tokenIn(hash) ?? keptToken());
  const opened = tokenIn(hash);
  // A second link opened in the same tab changes the hash only.
  if (opened !== null && opened !== kept) {
    setKept(opened);
  }

  useEffect(() => {
    if (opened !== null) {
      keepToken(opened);
      void navigate(routes.invitation.path, { replace: true });
    }
  }, [opened, navigate]);

  if (kept === null) {
    return (
      <Page title="There is no invitation in this address">
        <p>Open the whole link you were sent, with all that follows the # sign. Some programs cut it off: copy it into the address bar instead.</p>
        {me === null ? null : (
          <p>
            <Link to={link('home', {})}>{routes.home.title}</Link>
          </p>
        )}
      </Page>
    );
  }
  return me === null ? <SignInFirst /> : <Offer key={kept} token={kept} />;
}

function SignInFirst() {
  return (
    <Page
      title="You are invited to Golden Thread"
      answer="One record of an area’s SEND improvement plan, from what inspectors found to what families notice."
    >
      <p>Sign in with the account of your own organisation. Then you see which role you are offered, and decide whether to accept it.</p>
      <p>
        {/* A plain link: the browser must leave for the sign-in service, a script cannot do it. */}
        <a className="govuk-button" href={`/login?return=${encodeURIComponent(routes.invitation.path)}`} draggable={false}>
          Sign in
        </a>
      </p>
      <p className="gt-small gt-quiet">Your invitation is kept in this window until you come back, and is in no address or log.</p>
    </Page>
  );
}

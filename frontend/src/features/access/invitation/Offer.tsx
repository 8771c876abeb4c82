import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button, Buttons } from '@/design/Button';
import { MomentValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Facts, Panel } from '@/design/Panel';
import { Loading, Refused } from '@/design/states';
import { Trouble } from '@/parts/Answer';
import { roleWords } from '@/parts/words';
import { useLink } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useMe } from '@/server/me';
import { ProblemError } from '@/server/problem';
import { ME_KEY } from '@/server/queries';
import { acceptInvitation, invitationQuery, type Invitation } from '../api/invitation';
import { sentenceOf } from '@/parts/form/refusal';
import { offerWords } from '../words';
import { dropToken } from './token';

/** What the link offers to whoever is signed in, or why it offers nothing. */
export function Offer({ token }: { token: string }) {
  const invitation = useQuery(invitationQuery(token));
  // Once it was refused, or taken, asking again would only say that it has been used.
  const [refusal, setRefusal] = useState<unknown>(null);
  const error = refusal ?? invitation.error;
  if (error !== null) {
    return (
      <Page title="This invitation cannot be used">
        <WhyNot
          error={error}
          retry={() => {
            setRefusal(null);
            void invitation.refetch();
          }}
        />
      </Page>
    );
  }
  return invitation.data === undefined ? (
    <Loading what="your invitation" />
  ) : (
    <Page title="Your invitation" answer={`${invitation.data.area} · ${offerWords(invitation.data)}`}>
      <Take token={token} invitation={invitation.data} onRefused={setRefusal} />
    </Page>
  );
}

function Take({ token, invitation, onRefused }: { token: string; invitation: Invitation; onRefused: (error: unknown) => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const link = useLink();
  // A double click comes before the button has been drawn busy.
  const sending = useRef(false);
  const acceptance = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: async () => {
      dropToken();
      // The first page lists the areas of whoever is signed in, so it must know of this one.
      await queries.invalidateQueries({ queryKey: ME_KEY });
      void queries.invalidateQueries({ queryKey: ['programmes'] });
      void queries.invalidateQueries({ queryKey: ['area', invitation.areaCode] });
      void navigate(link('home', {}), {
        state: { done: `You are a member of ${invitation.area} now: ${offerWords(invitation)}.` },
      });
    },
    onError: (error) => {
      sending.current = false;
      onRefused(error);
    },
  });
  return (
    <Panel title="What you are offered">
      <Facts
        facts={[
          { name: 'Area', value: invitation.area },
          { name: 'Role', value: `${roleWords(invitation.role)}: ${invitation.meaning.charAt(0).toLowerCase()}${invitation.meaning.slice(1)}` },
          { name: 'Post', value: invitation.post },
          ...(invitation.organisation === undefined ? [] : [{ name: 'Organisation', value: invitation.organisation }]),
          { name: 'Link works until', value: <MomentValue value={invitation.expiresAt} /> },
        ]}
      />
      <p className="govuk-inset-text">
        You are signed in as <strong>{invitation.you}</strong>. If you accept, this account has the role, and the link works for nobody else.
      </p>
      <Buttons>
        <Button
          busy={acceptance.isPending}
          onClick={() => {
            if (!sending.current) {
              sending.current = true;
              acceptance.mutate();
            }
          }}
        >
          Accept
        </Button>
        <a href="/logout">Not me: sign out</a>
      </Buttons>
    </Panel>
  );
}

/** The server's sentence, which says what to do about the link; then what can be done here. */
function WhyNot({ error, retry }: { error: unknown; retry: () => void }) {
  const me = useMe();
  const link = useLink();
  const status = error instanceof ProblemError ? error.status : 0;
  if (!(error instanceof ProblemError) || status === 0 || status === 429 || status >= 500) {
    return <Trouble error={error} retry={retry} />;
  }
  const name = me?.displayName ?? '';
  const member = me !== null && me.areas.length > 0;
  return (
    <Refused title={sentenceOf(error)}>
      {status === 403 ? <p>Hand the link to the person it was made for. Nothing has happened to it.</p> : null}
      <p>
        {name === '' ? 'You are signed in with an account that is a member of no area yet.' : `You are signed in as ${name}.`}{' '}
        {status === 403 ? null : 'If the link was meant for another account of yours, sign out and sign in with that one.'}
      </p>
      <Buttons>
        {member ? <Link to={link('home', {})}>{routes.home.title}</Link> : null}
        <Button look="link" onClick={retry}>
          Try again
        </Button>
        <a href="/logout">Sign out</a>
      </Buttons>
    </Refused>
  );
}

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { InvitationPage } from './InvitationPage';

const TOKEN = 'b64kR9h2Sx6Zs1Jm0pQd3A';
const ME = {
  personId: 'w',
  displayName: 'Clerk Wirral',
  areas: [{ code: 'E08000015', name: 'Wirral', roles: ['clerk'], permissions: [], sroPriorities: [], organisations: [] }],
};
// prettier-ignore
const OFFER = {
  areaCode: 'E06000006', area: 'Halton', role: 'sro', meaning: 'Owns a priority and states where it stands', post: 'Designated clinical officer',
  organisation: 'ICB', expiresAt: '2026-11-27T09:14:00Z', you: 'Clerk Wirral',
};

function server({ preview = () => json(OFFER), accept = () => json({ id: 'm9' }, 201) } = {}) {
  return serve(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.endsWith('/preview') ? preview() : pathname.endsWith('/acceptance') ? accept() : json(ME);
  });
}

const refusal =
  (message: string, status = 409, pointer = '') =>
  () =>
    json({ title: 'This contradicts what is already stored', detail: message, errors: [{ pointer, message }] }, status);
const show = (me: unknown = ME, hash = `#${TOKEN}`) => open('invitation', InvitationPage, `/invitation${hash}`, me);
const asked = (seen: Request[], what: string) => seen.filter(({ url }) => url.endsWith(`/invitations/${what}`));

afterEach(() => sessionStorage.clear());

describe('the secret of the link', () => {
  it('leaves the address, waits in the tab for the sign-in, and is in no address', async () => {
    const seen = server();
    const { router } = show(null);
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login?return=%2Finvitation');
    await waitFor(() => expect(router.state.location.hash).toBe(''));
    expect(router.state.historyAction).toBe('REPLACE');
    expect(sessionStorage.getItem('gt-invitation')).toBe(TOKEN);
    expect(seen).toHaveLength(0);

    document.body.replaceChildren();
    show(ME, '');
    expect(await screen.findByRole('heading', { name: 'Your invitation' })).toBeVisible();
    expect(await asked(seen, 'preview')[0]?.json()).toEqual({ token: TOKEN });
    expect(seen.every(({ url }) => !url.includes(TOKEN))).toBe(true);
  });

  it('of a second link goes before that of the first', async () => {
    const seen = server();
    sessionStorage.setItem('gt-invitation', 'an-older-link-opened-00');
    show();
    expect(await screen.findByRole('heading', { name: 'Your invitation' })).toBeVisible();
    expect(await asked(seen, 'preview').at(-1)?.json()).toEqual({ token: TOKEN });
  });

  it('that was cut off is asked for', async () => {
    const seen = server();
    show(ME, '');
    expect(await screen.findByRole('heading', { name: 'There is no invitation in this address' })).toBeVisible();
    expect(seen).toHaveLength(0);
  });
});

describe('what is offered', () => {
  it('says what, for whom and as whom; is taken once; and leads to the areas', async () => {
    const seen = server();
    const { router } = show();
    expect(await screen.findByText('Halton · SRO, Designated clinical officer, for ICB')).toBeVisible();
    expect(screen.getByText(/You are signed in as/)).toHaveTextContent('You are signed in as Clerk Wirral.');
    expect(screen.getByRole('link', { name: 'Not me: sign out' })).toHaveAttribute('href', '/logout');
    expect(asked(seen, 'acceptance')).toHaveLength(0);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(router.state.location.state).toEqual({ done: 'You are a member of Halton now: SRO, Designated clinical officer, for ICB.' });
    expect(asked(seen, 'acceptance')).toHaveLength(1);
    expect(seen.filter(({ url }) => url.endsWith('/me'))).not.toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it('was taken by somebody else a moment ago: the server’s sentence, not the offer', async () => {
    const said = 'This invitation has been used. A link works once; ask for a new one if it was not you.';
    server({ accept: refusal(said) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByRole('region', { name: said })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });
});

describe('a link that cannot be used', () => {
  it.each([
    ['used', 'This invitation has been used. A link works once; ask for a new one if it was not you.', 409, ''],
    ['withdrawn', 'This invitation was withdrawn. Ask whoever sent it for a new one.', 409, ''],
    ['ended', 'This invitation ended 7 days after it was made. Ask whoever sent it for a new one.', 409, ''],
    ['not known', 'This invitation is not known. Check that the whole link was copied, or ask for a new one.', 422, '/token'],
    ['cut off', 'This is not a whole invitation link. Copy all of it.', 400, '/token'],
  ])('because it is %s says so and where to go', async (_, said, status, pointer) => {
    server({ preview: refusal(said, status, pointer) });
    show();
    expect(await screen.findByRole('region', { name: said })).toHaveTextContent('You are signed in as Clerk Wirral.');
    expect(screen.getByRole('link', { name: 'Areas and programmes' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'Sign out' })).toHaveAttribute('href', '/logout');
  });

  it('because it is one’s own says whom to hand it to', async () => {
    server({ preview: () => json({ title: 'Your role does not allow this', detail: 'Nobody grants a role to themselves. Ask a colleague.' }, 403) });
    show();
    expect(await screen.findByRole('region', { name: 'Nobody grants a role to themselves. Ask a colleague.' })).toHaveTextContent(
      'Hand the link to the person it was made for.',
    );
  });

  it('because it waits for approval can be tried again', async () => {
    let approved = false;
    const waits = refusal('This invitation waits for a second person’s approval. Try the link again after that.');
    server({ preview: () => (approved ? json(OFFER) : waits()) });
    show();
    await screen.findByRole('region', { name: /waits for a second person/ });
    approved = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Accept' })).toBeVisible();
  });

  it('tells a newcomer that they are a member of nothing yet', async () => {
    server({ preview: refusal('This invitation was withdrawn. Ask whoever sent it for a new one.') });
    show({ displayName: '', areas: [] });
    expect(await screen.findByText(/a member of no area yet/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Areas and programmes' })).toBeNull();
  });
});

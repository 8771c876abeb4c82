import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { GrantPage } from './GrantPage';
import { LeavePage } from './LeavePage';

const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['area-admin'],
  permissions: ['people:read', 'membership:write', 'grant:decide'],
  sroPriorities: [],
  organisations: [],
};
const ME = { personId: 'admin', displayName: 'Area administrator Halton', areas: [AREA] };
const MEMBERSHIP = {
  id: 'm1',
  version: 3,
  personId: 'clerk',
  person: 'Clerk Halton',
  role: 'clerk',
  organisation: 'Council',
  joinedOn: '2026-01-05',
};
// prettier-ignore
const GRANT = {
  id: 'g1', version: 1, role: 'chair', post: 'Independent chair', status: 'PROPOSED', byLink: true, needsSecondPerson: true,
  proposedBy: 'Chair Halton', proposedAt: '2026-11-20T09:14:00Z', allowed: ['approve', 'refuse'],
};

function server({ record, answer = () => json({ id: 'x' }) }: { record: () => object; answer?: () => Response }) {
  return serve(({ method, url }) => {
    if (url.endsWith('/me')) {
      return json(ME);
    }
    const stored = record() as { version: number };
    return method === 'POST' ? answer() : json(stored, 200, { etag: `"x.v${stored.version}"` });
  });
}

const leave = (me: unknown = ME) => open('leave', LeavePage, '/areas/E06000006/people/memberships/m1', me);
const posted = (seen: Request[]) => seen.filter(({ method }) => method === 'POST');
const why = () => screen.findByLabelText('Why does it end?');
const button = () => screen.getByRole('button', { name: 'End the membership' });

afterEach(() => sessionStorage.clear());

describe('ending a membership', () => {
  it('says what it means, asks why, and sends it once with the tag that was read', async () => {
    const seen = server({ record: () => MEMBERSHIP });
    const { router } = leave();
    expect(await screen.findByText(/From today Clerk Halton may do nothing here as Board clerk/)).toBeVisible();
    await userEvent.click(button());
    expect(screen.getByRole('link', { name: 'Say why' })).toBeVisible();
    expect(posted(seen)).toHaveLength(0);
    await userEvent.type(await why(), ' Left the council ');
    await userEvent.dblClick(button());
    await waitFor(() => expect(router.state.location.pathname).toBe('/areas/E06000006/people'));
    expect(router.state.location.state).toEqual({ done: 'Ended: the membership of Clerk Halton as Board clerk.' });
    expect(posted(seen)).toHaveLength(1);
    expect(posted(seen)[0]?.headers.get('if-match')).toBe('"x.v3"');
    expect(await posted(seen)[0]?.json()).toEqual({ reason: 'Left the council' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('that somebody changed meanwhile shows it as it is now, keeps the text, and then goes through', async () => {
    let record = MEMBERSHIP;
    const seen = server({
      record: () => record,
      answer: () => (posted(seen).length === 1 ? json({ title: 'Somebody changed this after you read it' }, 412) : json({ id: 'm1' })),
    });
    const { router } = leave();
    await userEvent.type(await why(), 'Left');
    record = { ...MEMBERSHIP, version: 4, organisation: 'ICB' };
    await userEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent('It is shown here as it stands now');
    expect(await screen.findByText('ICB')).toBeVisible();
    expect(await why()).toHaveValue('Left');
    await userEvent.click(button());
    await waitFor(() => expect(router.state.location.pathname).toBe('/areas/E06000006/people'));
    expect(posted(seen)[1]?.headers.get('if-match')).toBe('"x.v4"');
  });

  it('of the last administrator is refused in the server’s words', async () => {
    const message = 'This is the area’s last administrator. Let another one join first.';
    server({ record: () => MEMBERSHIP, answer: () => json({ title: 'Not possible', errors: [{ pointer: '', message }] }, 422) });
    leave({ ...ME, personId: 'clerk' });
    expect(await screen.findByText('This is your own membership.')).toBeVisible();
    await userEvent.type(await why(), 'Left');
    await userEvent.click(button());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });

  it('that has ended offers nothing', async () => {
    server({ record: () => ({ ...MEMBERSHIP, leftOn: '2026-07-31', leftReason: 'Moved on' }) });
    leave();
    expect(await screen.findByRole('region', { name: 'This membership has ended already' })).toHaveTextContent('Moved on');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps the reason through a new sign-in', async () => {
    server({ record: () => MEMBERSHIP, answer: () => json({ title: 'Sign in first' }, 401) });
    leave();
    await userEvent.type(await why(), 'Left the council');
    await userEvent.click(button());
    await waitFor(() => expect(sessionStorage).toHaveLength(1));
    document.body.replaceChildren();
    leave();
    expect(await why()).toHaveValue('Left the council');
  });
});

describe('a proposed role', () => {
  const decide = (verb: string) => open('grant', GrantPage, `/areas/E06000006/people/grants/g1/${verb}`, ME);

  it('is refused with the reason', async () => {
    const seen = server({ record: () => GRANT });
    const { router } = decide('refuse');
    await userEvent.type(await screen.findByLabelText('Why do you refuse it?'), 'Not agreed');
    await userEvent.click(screen.getByRole('button', { name: 'Refuse it' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'Refused: Board chair, Independent chair.' }));
    expect(posted(seen).map(({ url }) => new URL(url).pathname)).toEqual(['/api/v1/membership-grants/g1/refusal']);
    expect(posted(seen)[0]?.headers.get('if-match')).toBe('"x.v1"');
  });

  it('is withdrawn only where that is allowed', async () => {
    server({ record: () => GRANT });
    decide('withdraw');
    expect(await screen.findByRole('region', { name: 'You cannot decide this one' })).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('that was taken up says what to do instead', async () => {
    server({ record: () => ({ ...GRANT, status: 'HELD', allowed: [] }) });
    decide('withdraw');
    expect(await screen.findByText(/To end it, end the membership/)).toBeVisible();
  });
});

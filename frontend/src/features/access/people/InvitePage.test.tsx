import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { InvitePage } from './InvitePage';

const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['area-admin'],
  permissions: ['people:read', 'membership:write'],
  sroPriorities: [],
  organisations: [],
};
const ME = { personId: 'admin', displayName: 'Area administrator Halton', areas: [AREA] };
const READER = { ...ME, areas: [{ ...AREA, permissions: [...AREA.permissions, 'plan:read'] }] };
const ADDRESS = '/areas/E06000006/people/new';
const ROLES = [
  { role: 'sro', meaning: 'Owns a priority and states where it stands', permissions: [] },
  { role: 'chair', meaning: 'Board member who decides', permissions: [] },
];
const PEOPLE = [
  { id: 'admin', displayName: 'Area administrator Halton', kind: 'PERSON', roles: [] },
  { id: 'clerk', displayName: 'Clerk Halton', kind: 'PERSON', roles: [] },
];
const BODIES = [
  { id: 'icb', version: 1, shortName: 'ICB', name: 'NHS Cheshire and Merseyside ICB', kind: 'ICB' },
  { id: 'old', version: 2, shortName: 'CCG', name: 'Halton CCG', kind: 'OTHER', successorId: 'icb', succeededOn: '2022-07-01' },
];
const RECEIPT = { id: 'g9', version: 1, revision: 7, state: 'OFFERED', invitation: '/invitation#b64kR9h2Sx6Zs1Jm0pQd3A' };

const list = (items: unknown[]) => json({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages: 1 } });

function server(answer: () => Response = () => json(RECEIPT, 201)) {
  return serve(({ url, method }) => {
    const { pathname } = new URL(url);
    if (method === 'POST') {
      return answer();
    }
    if (pathname.endsWith('/permissions')) {
      return json({ roles: ROLES, permissions: [] });
    }
    if (pathname.endsWith('/membership-grants/g9')) {
      return json({ expiresAt: '2026-11-27T09:14:00Z' }, 200, { etag: '"g9.v1"' });
    }
    if (pathname.endsWith('/programmes')) {
      return list([
        { id: 'h', areaCode: 'E06000006', title: 'Plan' },
        { id: 'w', areaCode: 'E08000015', title: 'Other' },
      ]);
    }
    if (pathname.endsWith('/programmes/h/priorities')) {
      return list([{ id: 'p5', number: 5, title: 'Plans are good' }]);
    }
    return list(pathname.endsWith('/people') ? PEOPLE : BODIES);
  });
}

const show = (me: unknown = ME, search = '') => open('invite', InvitePage, ADDRESS + search, me);
const posted = (seen: Request[]) => seen.filter(({ method }) => method === 'POST');

async function fill({ who = 'Somebody new', role = 'SRO' } = {}) {
  await userEvent.click(await screen.findByLabelText(who));
  await userEvent.click(screen.getByLabelText(role));
  await userEvent.type(screen.getByLabelText('For which post?'), 'Designated clinical officer');
}

/** jsdom has no clipboard; this is one that takes what it is given, or refuses. */
const clipboard = { taken: '', refuses: false };
beforeEach(() => {
  Object.assign(clipboard, { taken: '', refuses: false });
  const writeText = (text: string) => {
    clipboard.taken = text;
    return clipboard.refuses ? Promise.reject(new Error('denied')) : Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});
afterEach(() => sessionStorage.clear());

describe('the form', () => {
  it('says what is missing at its fields and sends nothing', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByLabelText('A colleague who is a member already'));
    await userEvent.click(screen.getByRole('button', { name: 'Propose the role' }));
    const summary = within(screen.getByRole('alert'));
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Choose a colleague', 'Choose a role', 'Enter the post']);
    await userEvent.click(summary.getByRole('link', { name: 'Enter the post' }));
    expect(screen.getByLabelText('For which post?')).toHaveFocus();
    await userEvent.click(summary.getByRole('link', { name: 'Choose a role' }));
    expect(screen.getByLabelText('SRO')).toHaveFocus();
    expect(posted(seen)).toHaveLength(0);
  });

  it('offers neither oneself nor a body that was succeeded', async () => {
    server();
    show();
    await userEvent.click(await screen.findByLabelText('A colleague who is a member already'));
    const options = (name: RegExp) =>
      within(screen.getByLabelText(name))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(options(/Which colleague/)).toEqual(['Choose a colleague', 'Clerk Halton']);
    expect(options(/Which organisation/)).toEqual(['None', 'NHS Cheshire and Merseyside ICB']);
  });

  it('tells the roles with their meaning, and which of them need a second person', async () => {
    server();
    show();
    expect(await screen.findByLabelText('SRO')).toHaveAccessibleDescription('Owns a priority and states where it stands.');
    expect(screen.getByLabelText('Board chair')).toHaveAccessibleDescription('Board member who decides. Needs a second person.');
  });

  it('offers a priority of the area to an SRO only, and does not send one chosen before', async () => {
    const seen = server();
    show(READER);
    await fill();
    await userEvent.selectOptions(await screen.findByLabelText(/For which priority/), 'Priority 5: Plans are good');
    await userEvent.click(screen.getByLabelText('Board chair'));
    expect(screen.queryByLabelText(/For which priority/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
    await waitFor(() => expect(posted(seen)).toHaveLength(1));
    expect(await posted(seen)[0]?.json()).toEqual({ role: 'chair', post: 'Designated clinical officer' });
    expect(seen.some(({ url }) => url.includes('/programmes/w/'))).toBe(false);
  });

  it('says to those who cannot read the plan that the role is for every priority', async () => {
    const seen = server();
    show();
    await fill();
    expect(screen.getByText(/They will hold the role for every priority/)).toBeVisible();
    expect(seen.some(({ url }) => url.includes('/programmes'))).toBe(false);
  });

  it('puts the server’s words at their field', async () => {
    const message = 'Name the post, not the person: no e-mail address.';
    server(() => json({ title: 'Some of what was sent is not valid', errors: [{ pointer: '/post', message }] }, 400));
    show();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
    await userEvent.click(await screen.findByRole('link', { name: message }));
    expect(screen.getByLabelText('For which post?')).toHaveFocus();
    expect(screen.getByLabelText('For which post?')).toHaveAccessibleDescription(new RegExp(message));
  });

  it('gives a colleague a role and says so where it leads', async () => {
    const seen = server(() => json({ ...RECEIPT, invitation: undefined, state: 'HELD' }, 201));
    const { router } = show();
    await fill({ who: 'A colleague who is a member already' });
    await userEvent.selectOptions(screen.getByLabelText(/Which colleague/), 'Clerk Halton');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Give the role' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/areas/E06000006/people'));
    expect(router.state.location.state).toEqual({ done: 'Clerk Halton holds the role SRO from now on.' });
    expect(posted(seen)).toHaveLength(1);
    expect(await posted(seen)[0]?.json()).toMatchObject({ personId: 'clerk' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('is not there in the past', async () => {
    server();
    show(ME, '?asAt=2026-01-15');
    expect(await screen.findByRole('link', { name: 'Go back to today' })).toHaveAttribute('href', ADDRESS);
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('the session that ends', () => {
  it('takes nothing with it, and gives it back to the same person only', async () => {
    server(() => json({ title: 'Sign in first' }, 401));
    const { queries } = show();
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
    await waitFor(() => expect(queries.getQueryData(['me'])).toBeNull());

    document.body.replaceChildren();
    show({ ...ME, personId: 'somebody-else' });
    expect(await screen.findByLabelText('For which post?')).toHaveValue('');

    document.body.replaceChildren();
    show();
    expect(await screen.findByLabelText('For which post?')).toHaveValue('Designated clinical officer');
    expect(screen.getByLabelText('SRO')).toBeChecked();
    expect(screen.getByText(/What you had typed before is back/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.getByLabelText('For which post?')).toHaveValue('');
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the link', () => {
  const LINK = `${location.origin}/invitation#b64kR9h2Sx6Zs1Jm0pQd3A`;
  const make = async () => {
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Make the invitation' }));
    return screen.findByText(LINK);
  };

  it('is shown whole, once, with until when; it is copied by keyboard, and that is said', async () => {
    server();
    show();
    expect(await make()).toBeVisible();
    expect(await screen.findByText('27 November 2026 at 09:14')).toBeVisible();
    expect(screen.getByText(/It is shown only now/)).toBeVisible();
    screen.getByRole('button', { name: 'Copy the link' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(clipboard.taken).toBe(LINK);
    expect(sessionStorage).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Propose another role' }));
    expect(await screen.findByLabelText('For which post?')).toHaveValue('');
    expect(screen.queryByText(LINK)).toBeNull();
  });

  it('is left selected where the browser refuses to copy', async () => {
    server();
    show();
    const link = await make();
    clipboard.refuses = true;
    await userEvent.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/press Ctrl and C/)).toBeVisible();
    expect(getSelection()?.toString()).toBe(link.textContent);
  });

  it('of a role that needs a second person says that it does not work yet', async () => {
    const seen = server(() => json({ ...RECEIPT, state: 'PROPOSED' }, 201));
    show();
    await make();
    expect(screen.getByText(/from the moment a second person approves it/)).toBeVisible();
    expect(seen.some(({ url }) => url.endsWith('/membership-grants/g9'))).toBe(false);
  });
});

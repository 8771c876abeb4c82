import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { PeoplePage } from './PeoplePage';

// prettier-ignore
const CHAIR = {
  personId: 'chair', displayName: 'Chair Halton',
  areas: [{ code: 'E06000006', name: 'Halton', roles: ['chair'], permissions: ['people:read', 'grant:decide'], sroPriorities: [], organisations: [] }],
};
// prettier-ignore
const ADMIN = {
  personId: 'admin', displayName: 'Area administrator Halton',
  areas: [{ ...CHAIR.areas[0], roles: ['area-admin'], permissions: ['people:read', 'grant:decide', 'membership:write'] }],
};
// prettier-ignore
const GRANT = {
  id: 'g1', version: 1, role: 'chair', post: 'Independent chair', organisation: 'Council', status: 'PROPOSED', byLink: true, needsSecondPerson: true,
  proposedBy: 'Area administrator Halton', proposedAt: '2026-11-20T09:14:00Z', allowed: ['approve', 'refuse'],
};
const OPEN = {
  ...GRANT,
  id: 'g2',
  role: 'sro',
  post: 'Designated clinical officer',
  status: 'OFFERED',
  expiresAt: '2026-11-27T09:14:00Z',
  allowed: ['withdraw'],
};
const REFUSED = {
  ...GRANT,
  id: 'g4',
  role: 'adviser',
  post: 'Regional adviser',
  status: 'REFUSED',
  decidedBy: 'Chair Halton',
  decidedAt: '2026-11-21T10:00:00Z',
  decisionReason: 'Named in December',
  allowed: [],
};
const PEOPLE = [
  { id: 'a', displayName: 'Clerk Halton', email: 'clerk@halton.example', kind: 'PERSON', roles: ['clerk'] },
  { id: 'b', displayName: 'ICB measures feed', kind: 'CLIENT', roles: ['data-provider'] },
];
const MEMBERSHIPS = [
  { id: 'm1', version: 1, personId: 'a', person: 'Clerk Halton', role: 'clerk', organisation: 'Council', joinedOn: '2026-01-05' },
  { id: 'm2', version: 1, personId: 'b', person: 'ICB measures feed', role: 'data-provider', organisation: 'ICB' },
  { id: 'm3', version: 2, personId: 'c', person: 'SRO Halton', role: 'sro', leftOn: '2026-07-31', leftReason: 'Moved to another trust' },
];

const list = (items: unknown[], totalPages = 1) => json({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages } });

function server({
  grants = [GRANT, OPEN, { ...OPEN, id: 'g3', status: 'EXPIRED' }, REFUSED] as unknown[],
  stored = GRANT,
  approval = () => json({ id: 'g1' }),
} = {}) {
  let approved = false;
  return serve((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/approval')) {
      const answer = approval();
      approved = answer.ok;
      return answer;
    }
    if (pathname.endsWith('/membership-grants') && approved) {
      return list([OPEN, REFUSED]);
    }
    if (pathname.endsWith('/membership-grants/g1')) {
      return json(stored, 200, { etag: '"g1.v1"' });
    }
    return list(pathname.endsWith('/membership-grants') ? grants : pathname.endsWith('/people') ? PEOPLE : MEMBERSHIPS);
  });
}

const show = (me: unknown = CHAIR, search = '') => open('people', PeoplePage, `/areas/E06000006/people${search}`, me);
const sent = (seen: Request[]) => seen.filter(({ method }) => method === 'POST');

describe('what waits for a second person', () => {
  it('is approved with the tag of what was shown, once, and says what that means', async () => {
    const seen = server();
    show();
    await userEvent.dblClick(await screen.findByRole('button', { name: /^Approve/ }));
    expect(await screen.findByText(/Approved: Board chair, Independent chair\. The invitation link works now/)).toBeVisible();
    expect(sent(seen)).toHaveLength(1);
    expect(sent(seen)[0]?.headers.get('if-match')).toBe('"g1.v1"');
    expect(screen.getByText(/^Approved: /).closest('[tabindex="-1"]')).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Waiting/ })).toBeNull());
  });

  it('is not approved unseen when it was changed meanwhile', async () => {
    const seen = server({ stored: { ...GRANT, version: 2, post: 'Vice-chair' } });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Approve/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed this after you opened it');
    expect(sent(seen)).toHaveLength(0);
  });

  it('says the server’s refusal', async () => {
    const detail = 'You proposed this grant yourself. Somebody else must decide it.';
    server({ approval: () => json({ title: 'Your role does not allow this', detail }, 403) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: /^Approve/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  });

  it('tells its proposer why there is no button, and offers to withdraw it', async () => {
    server({ grants: [{ ...GRANT, allowed: ['withdraw'] }] });
    show(ADMIN);
    const panel = within(await screen.findByRole('region', { name: /^Waiting for a second person/ }));
    expect(panel.getByText('You proposed this; another person must decide.')).toBeVisible();
    expect(panel.queryByRole('button')).toBeNull();
    expect(panel.getByRole('link', { name: /^Withdraw/ })).toHaveAttribute('href', '/areas/E06000006/people/grants/g1/withdraw');
  });
});

describe('the lists', () => {
  it('say how many, mark an API client by a word, and keep who left with the reason', async () => {
    server();
    show();
    expect(await screen.findByText('1 person and 1 API client hold 2 roles. One role waits for a second person.')).toBeVisible();
    const client = await screen.findByRole('row', { name: /ICB measures feed/ });
    expect(client).toHaveTextContent('API client');
    expect(screen.getByRole('row', { name: /Clerk Halton/ })).not.toHaveTextContent('API client');
    expect(screen.getByRole('region', { name: /^Former members/ })).toHaveTextContent('31 July 2026');
    expect(screen.getByRole('region', { name: /^Former members/ })).toHaveTextContent('Moved to another trust');
    expect(screen.getByRole('region', { name: /^Invitations not taken up/ })).toHaveTextContent('1 link open, 1 ended unused');
    expect(screen.getByRole('region', { name: /^Decisions/ })).toHaveTextContent('RefusedNamed in December');
  });

  it('are read to their last page', async () => {
    const pages = [PEOPLE.slice(0, 1), PEOPLE.slice(1)];
    const seen = serve((request) => {
      const url = new URL(request.url);
      return url.pathname.endsWith('/people') ? list(pages[Number(url.searchParams.get('page')) - 1] ?? [], 2) : list([]);
    });
    show();
    expect(await screen.findByRole('region', { name: /^People/ })).toHaveTextContent('People (2)');
    expect(seen.filter(({ url }) => url.includes('/people'))).toHaveLength(2);
  });

  it('show a part at a time, each with its own place in the address', async () => {
    const grants = Array.from({ length: 30 }, (_, index) => ({ ...REFUSED, id: `r${index}`, post: `Post ${index}` }));
    server({ grants });
    const { router } = show();
    await userEvent.click(await screen.findByRole('link', { name: 'Page 2' }));
    expect(await screen.findByText('Showing 26 to 30 of 30 decisions')).toBeVisible();
    expect(router.state.location.search).toBe('?decisions=2');
    expect(screen.getByRole('region', { name: /^People/ })).toHaveTextContent('All 2 people shown');
  });
});

describe('who may change something', () => {
  it('is offered it', async () => {
    server();
    show(ADMIN);
    const row = await screen.findByRole('row', { name: /Clerk Halton/ });
    expect(within(row).getByRole('link', { name: /^End/ })).toHaveAttribute('href', '/areas/E06000006/people/memberships/m1');
    expect(screen.getByRole('link', { name: /^Invite somebody/ })).toHaveAttribute('href', '/areas/E06000006/people/new');
  });

  it('is nobody who only decides', async () => {
    server();
    show();
    await screen.findByRole('row', { name: /Clerk Halton/ });
    expect(screen.queryByRole('link', { name: /^End|^Invite/ })).toBeNull();
  });

  it('is nobody in the past', async () => {
    server();
    show(ADMIN, '?asAt=2026-01-15');
    expect(await screen.findByText(/shown as they are today at any date/)).toBeVisible();
    await screen.findByRole('row', { name: /Clerk Halton/ });
    await screen.findByRole('region', { name: /^Waiting/ });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link', { name: /^End|^Invite|^Refuse|^Withdraw/ })).toBeNull();
  });

  it('and whoever has the permission elsewhere only is told so, and asks the server nothing', async () => {
    const seen = server();
    show({ ...CHAIR, areas: [{ ...CHAIR.areas[0], code: 'E08000015' }] });
    expect(await screen.findByRole('region', { name: 'You cannot open this page for this area' })).toBeVisible();
    await waitFor(() => expect(seen).toHaveLength(0));
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { HistoryPage } from './HistoryPage';

const AREA = 'E06000006';
const me = (permissions: string[]) => ({
  displayName: 'Chair, Halton',
  areas: [{ code: AREA, name: 'Halton', permissions, roles: [], programmes: [] }],
});
const CHAIR = me(['history:read', 'history:redact']);
const page = (totalItems: number) => ({ number: 1, size: 50, totalItems, totalPages: 1 });

const VERIFICATION = {
  area: AREA,
  checkedAt: '2026-11-30T10:00:00Z',
  holds: true,
  revisions: 3,
  changes: 9,
  redacted: 0,
  corrected: 0,
  headNumber: 3,
  headHash: 'ab',
  faults: [],
  known: [],
};
const ERASURES = [
  {
    id: 'x1',
    version: 1,
    status: 'WAITING',
    table: 'statement',
    rowId: 'r1',
    columns: ['narrative'],
    reason: 'It named a child.',
    requestedBy: 'Manager, Halton',
  },
  {
    id: 'x2',
    version: 1,
    status: 'WAITING',
    table: 'risk',
    rowId: 'r2',
    columns: ['cause'],
    reason: 'It named a mother.',
    requestedBy: 'Chair, Halton',
  },
];
const OVERRIDES = [
  { id: 'o1', at: '2026-11-30T09:00:00Z', person: 'Manager, Halton', reason: 'Named on the public page', kinds: ['TITLE_AND_NAME'], texts: 2 },
];

function server() {
  return serve((request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') {
      return json({ id: 'x', version: 1, revision: 4 });
    }
    return pathname.endsWith('/verification')
      ? json(VERIFICATION)
      : pathname.endsWith('/redactions')
        ? json({ items: ERASURES, page: page(2) })
        : pathname.endsWith('/personal-details-overrides')
          ? json({ items: OVERRIDES, page: page(1) })
          : json({ items: [], page: page(0) });
  });
}

const show = (who: unknown = CHAIR, search = '') => open('history', HistoryPage, `/areas/${AREA}/history${search}`, who);
const posted = (seen: Request[]) => seen.filter(({ method }) => method === 'POST');

afterEach(() => sessionStorage.clear());

describe('the history of an area', () => {
  it('lists why personal details were stored, with their number', async () => {
    server();
    show();
    const panel = await screen.findByRole('region', { name: /^Personal details stored with a reason/ });
    await waitFor(() => expect(panel).toHaveTextContent('Personal details stored with a reason (1)'));
    const row = within(panel).getByRole('row', { name: /Named on the public page/ });
    expect(row).toHaveTextContent('Title and name, in 2 texts');
    expect(row).toHaveTextContent('Manager, Halton');
  });

  it('shows neither them nor erasures to those who may not read them, and asks for neither', async () => {
    const seen = server();
    show(me(['history:read']));
    await screen.findByRole('region', { name: /^Revisions/ });
    expect(screen.queryByRole('region', { name: /Personal details|Text erased/ })).toBeNull();
    expect(seen.some(({ url }) => /redactions|overrides/.test(url))).toBe(false);
  });

  it('asks for the erasure that a finding leads to', async () => {
    const seen = server();
    const { router } = show(CHAIR, '?table=statement&row=r9&columns=impact_reason,narrative');
    expect(await screen.findByText(/^Impact reason, narrative of one statement:/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('Why must it be erased?'), 'It named a child.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for it' }));
    await waitFor(() => expect(posted(seen)).toHaveLength(1));
    expect(await posted(seen)[0]?.json()).toEqual({
      table: 'statement',
      rowId: 'r9',
      columns: ['impact_reason', 'narrative'],
      reason: 'It named a child.',
    });
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('erases what another person asked for, after asking once more', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Approve: Narrative of one statement' }));
    expect(posted(seen)).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Erase it for good: Narrative of one statement' }));
    await waitFor(() =>
      expect(posted(seen).map(({ url }) => new URL(url).pathname)).toEqual([`/api/v1/areas/${AREA}/history/redactions/x1/approval`]),
    );
    // One's own request waits for somebody else.
    expect(screen.queryByRole('button', { name: /Cause of one risk/ })).toBeNull();
    expect(screen.getByText('Waits for another person')).toBeVisible();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { ActionsPage } from './ActionsPage';

// prettier-ignore
const ACTION = {
  id: 'a1', version: 1, ref: '2.1', title: 'Survey families',
  listings: [
    { id: 'l1', priorityId: 'p2', priorityNumber: 2, priorityTitle: 'x', ref: '2.1', basis: 'PUBLISHED' },
    { id: 'l2', priorityId: 'p5', priorityNumber: 5, priorityTitle: 'y', ref: '5.1', basis: 'PUBLISHED' },
  ],
  leads: [], successCriteria: [], dates: { late: false, timesRedated: 0 }, progress: 'AMBER', system: { rule: 'NO_APPROVED_DATE', sentence: 'It cannot be derived: no approved date.', thresholds: 1 }, milestones: { closed: 0, total: 0, sentence: 'No milestones' }, source: 'Paper', basis: 'PUBLISHED',
};

/** What the list was asked, each time. */
function server(found = [ACTION]) {
  const seen = serve((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/actions')) {
      return json({ items: found, page: { number: 1, size: 50, totalItems: found.length, totalPages: 1 } });
    }
    return pathname.endsWith('/dashboard')
      ? json({ priorities: [{ number: 5, title: 'Plans' }], organisations: [] })
      : json({ areaName: 'Halton', title: 'Plan', papers: [] });
  });
  return () =>
    seen
      .map((request) => new URL(request.url))
      .filter(({ pathname }) => pathname.endsWith('/actions'))
      .map(({ search }) => search);
}

const show = (search = '') => open('actions', ActionsPage, `/programmes/h/actions${search}`, { areas: [] });

describe('the list of actions', () => {
  it('shows an action once with all its references', async () => {
    server();
    show();
    const row = (await screen.findByRole('rowheader')).closest('tr');
    expect(row).toHaveTextContent('2.15.1');
    expect(screen.getByRole('status')).toHaveTextContent('1 action');
  });

  it('asks for what the address says, at its date, and leaves out what cannot be', async () => {
    const asked = server();
    show('?priority=5&progress=PURPLE&sort=-due,owner&asAt=2024-07-15');
    await screen.findByRole('rowheader');
    expect(asked()).toEqual(['?asAt=2024-07-15&page=1&sort=-due&priority=5']);
    expect(screen.getByLabelText('Priority')).toHaveValue('5');
    expect(screen.getByLabelText('Progress')).toHaveValue('');
  });

  it('puts a filter into the address, keeps the date and starts at the first page', async () => {
    server();
    const { router } = show('?page=2&asAt=2024-07-15');
    await userEvent.selectOptions(await screen.findByLabelText('Progress'), 'AMBER');
    expect(router.state.location.search).toBe('?asAt=2024-07-15&progress=AMBER');
  });

  it('shows that nobody has reported on an action, and asks for those alone', async () => {
    const asked = server([{ ...ACTION, progress: undefined }] as unknown as (typeof ACTION)[]);
    show('?progress=NONE');
    expect((await screen.findByRole('rowheader')).closest('tr')).toHaveTextContent('No report yet');
    expect(asked()).toEqual(['?page=1&noStatement=true']);
    expect(screen.getByLabelText('Progress')).toHaveDisplayValue('? No report yet');
  });

  it('waits for a pause in typing, then asks once', async () => {
    const asked = server();
    const { router } = show();
    await userEvent.type(await screen.findByLabelText('Words'), 'portal');
    await waitFor(() => expect(asked().filter((search) => search.includes('text='))).toEqual(['?page=1&text=portal']));
    expect(router.state.location.search).toBe('?text=portal');
  });

  it('does not call back somebody who has chosen a row while still typing', async () => {
    server();
    const { router } = show();
    await userEvent.type(await screen.findByLabelText('Words'), 'sur');
    await userEvent.click(await screen.findByRole('link', { name: 'Survey families' }));
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(router.state.location.pathname).toBe('/programmes/h/actions/a1');
  });

  it('says that nothing matches, and how to see all again', async () => {
    server([]);
    const { router } = show('?text=zzz');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all actions' }));
    expect(router.state.location.search).toBe('');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { OrganisationPage } from './OrganisationPage';
import { OrganisationsPage } from './OrganisationsPage';
import { SuccessionPage } from './SuccessionPage';

const AREA = {
  code: 'E06000006',
  name: 'Halton',
  roles: ['area-admin'],
  permissions: ['area:read', 'organisation:write'],
  sroPriorities: [],
  organisations: [],
};
const ME = { personId: 'admin', displayName: 'Area administrator Halton', areas: [AREA] };
const READER = { ...ME, areas: [{ ...AREA, permissions: ['area:read'] }] };
const CCG = { id: 'ccg', version: 1, shortName: 'CCG', name: 'Halton CCG', kind: 'OTHER' };
const ICB = { id: 'icb', version: 1, shortName: 'ICB', name: 'NHS Cheshire and Merseyside ICB', kind: 'ICB' };
const OLD = { id: 'old', version: 2, shortName: 'PCT', name: 'Halton PCT', kind: 'OTHER', successorId: 'ccg', succeededOn: '2013-04-01' };
const RECEIPT = { id: 'ccg', version: 2, revision: 61, memberships: 3, grants: 1, records: 24 };

function server({ record = () => CCG, answer = (): Response => json({ id: 'ccg' }) } = {}) {
  return serve(({ url, method }) => {
    const stored = record();
    if (method !== 'GET') {
      return answer();
    }
    return new URL(url).pathname.endsWith('/ccg')
      ? json(stored, 200, { etag: `"ccg.v${stored.version}"` })
      : json({ items: [CCG, OLD, ICB], page: { number: 1, size: 500, totalItems: 3, totalPages: 1 } });
  });
}

const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('the organisations', () => {
  const show = (me: unknown) => open('organisations', OrganisationsPage, '/areas/E06000006/organisations', me);

  it('say which of them were succeeded, by whom and when', async () => {
    server();
    show(ME);
    expect(await screen.findByText('2 organisations work together here. One was succeeded by another.')).toBeVisible();
    const old = screen.getByRole('row', { name: /Halton PCT/ });
    expect(old).toHaveTextContent('Succeeded by Halton CCG on 1 April 2013');
    expect(within(old).queryByRole('link', { name: /^Hand over/ })).toBeNull();
    expect(screen.getByRole('link', { name: /^Hand over ?from Halton CCG/ })).toHaveAttribute('href', '/areas/E06000006/organisations/ccg/successor');
  });

  it('are only read by those who do not keep them', async () => {
    server();
    show(READER);
    await screen.findByRole('row', { name: /Halton PCT/ });
    expect(screen.queryByRole('link', { name: /Change|Hand over|Add/ })).toBeNull();
  });
});

describe('one organisation', () => {
  const show = (id: string) => open('organisation', OrganisationPage, `/areas/E06000006/organisations/${id}`, ME);

  it('is added once, when all of it is there', async () => {
    const seen = server();
    const { router } = show('new');
    await userEvent.click(screen.getByRole('button', { name: 'Add the organisation' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
    await userEvent.type(screen.getByLabelText('Full name'), 'Mersey Care NHS Foundation Trust');
    await userEvent.type(screen.getByLabelText('Short name'), 'Mersey Care');
    await userEvent.click(screen.getByLabelText('NHS trust'));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Add the organisation' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'Added: Mersey Care NHS Foundation Trust.' }));
    expect(written(seen)).toHaveLength(1);
    expect(await written(seen)[0]?.json()).toEqual({ name: 'Mersey Care NHS Foundation Trust', shortName: 'Mersey Care', kind: 'TRUST' });
  });

  it('is changed over the version that was read; a newer one is shown before it is changed', async () => {
    let record = CCG;
    const seen = server({
      record: () => record,
      answer: () => (written(seen).length === 1 ? json({ title: 'Somebody changed this after you read it' }, 412) : json({ id: 'ccg' })),
    });
    const { router } = show('ccg');
    await userEvent.type(await screen.findByLabelText('Full name'), ' Group');
    record = { ...CCG, version: 2, name: 'Halton Clinical Commissioning Group' };
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByRole('region', { name: 'Stored now' })).toBeVisible();
    expect(await screen.findByText('Halton Clinical Commissioning Group')).toBeVisible();
    expect(screen.getByLabelText('Full name')).toHaveValue('Halton CCG Group');
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'Changed: Halton CCG Group.' }));
    expect(written(seen).map((request) => request.headers.get('if-match'))).toEqual(['"ccg.v1"', '"ccg.v2"']);
  });

  it('that somebody changed while one was signing in again is not overwritten unseen', async () => {
    const seen = server({ record: () => ({ ...CCG, version: 5 }) });
    sessionStorage.setItem(
      'gt-unsent:admin:organisation/ccg',
      JSON.stringify({ name: 'Typed before', shortName: 'CCG', kind: 'OTHER', over: '"ccg.v1"' }),
    );
    show('ccg');
    expect(await screen.findByLabelText('Full name')).toHaveValue('Typed before');
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(written(seen)).toHaveLength(1));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"ccg.v1"');
  });
});

describe('a succession', () => {
  const show = () => open('succession', SuccessionPage, '/areas/E06000006/organisations/ccg/successor', ME);
  const fill = async () => {
    await userEvent.selectOptions(await screen.findByLabelText('Which organisation takes over?'), 'NHS Cheshire and Merseyside ICB');
    await userEvent.type(screen.getByLabelText('Day'), '1');
    await userEvent.type(screen.getByLabelText('Month'), '7');
    await userEvent.type(screen.getByLabelText('Year'), '2022');
    await userEvent.click(screen.getByRole('button', { name: 'Show what will move' }));
  };

  it('shows what would move, moves it only then, and shows the receipt', async () => {
    const seen = server({ answer: () => json(RECEIPT) });
    show();
    await fill();
    const preview = await screen.findByRole('region', { name: 'What will move' });
    expect(preview).toHaveTextContent('whose first day is 1 July 2022. Nothing has moved yet.');
    expect(preview).toHaveTextContent('24 records');
    expect(new URL(written(seen)[0]?.url ?? '').search).toBe('?dryRun=true');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByRole('region', { name: 'What moved' })).toHaveTextContent('revision 61');
    expect(written(seen)).toHaveLength(2);
    expect(new URL(written(seen)[1]?.url ?? '').search).toBe('');
    expect(written(seen)[1]?.headers.get('if-match')).toBe('"ccg.v1"');
    expect(await written(seen)[1]?.json()).toEqual({ successorId: 'icb', from: '2022-07-01' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('offers as successor neither the body itself nor one that was succeeded', async () => {
    server();
    show();
    const options = within(await screen.findByLabelText('Which organisation takes over?')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Choose an organisation', 'NHS Cheshire and Merseyside ICB']);
  });

  it('must be looked at again after something was changed', async () => {
    server({ answer: () => json(RECEIPT) });
    show();
    await fill();
    await screen.findByRole('button', { name: 'Hand over' });
    await userEvent.type(screen.getByLabelText('Year'), '{Backspace}3');
    expect(screen.queryByRole('button', { name: 'Hand over' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Show what will move' })).toBeVisible();
  });

  it('says what is missing', async () => {
    const seen = server();
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Show what will move' }));
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose the organisation that takes over', 'Enter the successor’s first day']);
    expect(written(seen)).toHaveLength(0);
  });
});

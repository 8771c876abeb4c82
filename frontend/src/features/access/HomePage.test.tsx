import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { HomePage } from './HomePage';

const area = (permissions: string[]) => ({ code: 'E06000006', name: 'Halton', roles: ['chair'], permissions, sroPriorities: [], organisations: [] });
const CHAIR = { personId: 'chair', displayName: 'Chair Halton', areas: [area(['area:read', 'people:read', 'grant:decide', 'history:read'])] };

const server = (waiting: number) =>
  serve(({ url }) =>
    json(
      url.includes('/membership-grants')
        ? { items: [], page: { number: 1, size: 1, totalItems: waiting, totalPages: waiting } }
        : { items: [], page: { number: 1, size: 500, totalItems: 0, totalPages: 0 } },
    ),
  );
const show = (me: unknown) => open('home', HomePage, '/', me);

afterEach(() => sessionStorage.clear());

describe('who decides who joins', () => {
  it('is told how many roles wait', async () => {
    server(2);
    show(CHAIR);
    expect(await screen.findByRole('link', { name: '2 roles wait for a second person' })).toHaveAttribute('href', '/areas/E06000006/people');
  });

  it('is told nothing when none waits', async () => {
    const seen = server(0);
    show(CHAIR);
    await screen.findByRole('link', { name: /^People/ });
    await waitFor(() => expect(seen.some(({ url }) => url.includes('state=PROPOSED'))).toBe(true));
    expect(screen.queryByRole('link', { name: /second person/ })).toBeNull();
  });

  it('is nobody else, for whom nothing is asked', async () => {
    const seen = server(2);
    show({ ...CHAIR, areas: [area(['area:read'])] });
    expect(await screen.findByRole('link', { name: /^Organisations/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^People/ })).toBeNull();
    expect(seen.some(({ url }) => url.includes('/membership-grants'))).toBe(false);
  });
});

describe('who is a member of nothing', () => {
  it('hears as whom they are signed in, that a link lets people in, and whom to ask', async () => {
    server(0);
    show({ personId: 'x', displayName: 'SRO Halton', areas: [] });
    const told = await screen.findByRole('region', { name: /not a member of an area yet/ });
    expect(told).toHaveTextContent('You are signed in as SRO Halton.');
    expect(told).toHaveTextContent('invitation link');
    expect(told).toHaveTextContent('SEND programme office');
  });

  it('is led back to an invitation that was opened in this window', async () => {
    server(0);
    sessionStorage.setItem('gt-invitation', 'b64kR9h2Sx6Zs1Jm0pQd3A');
    show({ displayName: '', areas: [] });
    expect(await screen.findByRole('link', { name: 'Show the invitation' })).toHaveAttribute('href', '/invitation');
  });
});

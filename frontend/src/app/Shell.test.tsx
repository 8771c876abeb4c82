import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { describe, expect, it } from 'vitest';
import { Page } from '@/design/Page';
import { createQueries } from '@/server/queries';
import { json, serve } from '@/test/server';
import { Shell } from './Shell';

const me = { displayName: 'Board member, Halton', areas: [] };

function open(address: string) {
  const router = createMemoryRouter(
    [
      {
        element: <Shell />,
        children: [
          {
            path: '/',
            element: (
              <Page title="First">
                <Link to="/second">Go on</Link>
              </Page>
            ),
          },
          { path: '/programmes/:programmeId', element: <Page title="Is the plan on track?">.</Page> },
          { path: '/second', element: <Page title="Second">.</Page> },
          { path: '/invitation', element: <Page title="You are invited">.</Page> },
          { path: '/areas/:areaCode/people', element: <Page title="People and roles">.</Page> },
        ],
      },
    ],
    { initialEntries: [address] },
  );
  render(
    <QueryClientProvider client={createQueries()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}

const signedIn = () => serve(() => json(me));

describe('signing in', () => {
  it('offers the way in at any address and comes back to it', async () => {
    serve(() => json({ title: 'Sign in first' }, 401));
    open('/second?asAt=2024-07-15');
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login?return=%2Fsecond%3FasAt%3D2024-07-15');
    expect(screen.queryByText('Second')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Sign out' })).toBeNull();
  });

  it('says who is signed in and how to leave', async () => {
    signedIn();
    open('/');
    expect(await screen.findByText('Board member, Halton')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Sign out' })).toHaveAttribute('href', '/logout');
  });
});

describe('moving about', () => {
  it('names the tab and moves the focus to the heading of the new page', async () => {
    signedIn();
    open('/');
    expect(await screen.findByRole('heading', { name: 'First' })).not.toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Go on' }));
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
    expect(document.title).toBe('Second – Golden Thread');
  });
});

describe('the time machine', () => {
  async function choose(...[day, month, year]: [string, string, string]) {
    await userEvent.click(await screen.findByRole('button', { name: /Choose a date/ }));
    await userEvent.type(await screen.findByLabelText('Day'), day);
    await userEvent.type(screen.getByLabelText('Month'), month);
    await userEvent.type(screen.getByLabelText('Year'), year);
    await userEvent.click(screen.getByRole('button', { name: 'Show that day' }));
  }

  it('goes to a past date, says so, and comes back', async () => {
    signedIn();
    const router = open('/');
    await choose('15', '7', '2024');
    expect(router.state.location.search).toBe('?asAt=2024-07-15');
    expect(screen.getByRole('region', { name: 'Looking back' })).toHaveTextContent('You are looking at 15 July 2024.');
    expect(document.title).toContain('as at 15 July 2024');
    expect(screen.getByRole('button', { name: /Choose a date/ })).toHaveFocus();

    await userEvent.click(screen.getByRole('link', { name: 'Back to today' }));
    expect(router.state.location.search).toBe('');
    expect(screen.queryByRole('region', { name: 'Looking back' })).toBeNull();
  });

  it('refuses the future with an error summary', async () => {
    signedIn();
    const router = open('/');
    await choose('1', '1', '2190');
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(screen.getByRole('link', { name: 'The date must be today or in the past' })).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('closes by Escape and gives the focus back', async () => {
    signedIn();
    open('/');
    const button = await screen.findByRole('button', { name: /Choose a date/ });
    await userEvent.click(button);
    expect(await screen.findByLabelText('Day')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText('Day')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('does not pass today off as a date that cannot be', async () => {
    signedIn();
    open('/?asAt=2190-01-01');
    expect(await screen.findByRole('heading', { name: 'That date cannot be shown' })).toBeVisible();
    expect(screen.queryByText('First')).toBeNull();
  });
});

describe('a page of the past', () => {
  const paper = { title: 'the paper of 15 July', note: 'Position of June 2024.' };
  const programme = { areaName: 'Halton', title: 'Plan', papers: [paper] };

  it('asks for the date it shows, and says which paper it was loaded from', async () => {
    const seen = serve((request) => json(request.url.includes('/programmes/') ? programme : me));
    open('/programmes/p1?asAt=2024-07-15');
    expect(await screen.findByText(/Loaded from the paper of 15 July\. Position of June 2024\./)).toBeVisible();
    expect(screen.getByText('Halton')).toBeVisible();
    const asked = seen.map((request) => new URL(request.url)).filter((url) => url.pathname.includes('/programmes/'));
    expect(asked.map((url) => url.pathname + url.search)).toEqual(['/api/v1/programmes/p1?asAt=2024-07-15']);
  });
});

describe('an invitation', () => {
  it('is met before anybody has signed in: its page takes the link out of the address', async () => {
    serve(() => json({ title: 'Sign in first' }, 401));
    open('/invitation');
    expect(await screen.findByRole('heading', { name: 'You are invited' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull();
  });
});

describe('the navigation of an area', () => {
  it('offers what one may open in that very area', async () => {
    const areas = [
      { code: 'E06000006', name: 'Halton', permissions: ['area:read', 'people:read'] },
      { code: 'E08000015', name: 'Wirral', permissions: ['area:read', 'history:read'] },
    ];
    serve(() => json({ ...me, areas }));
    open('/areas/E06000006/people');
    const navigation = await screen.findByRole('navigation', { name: 'Area', hidden: true });
    expect([...navigation.querySelectorAll('a')].map(({ pathname }) => pathname)).toEqual([
      '/areas/E06000006/people',
      '/areas/E06000006/organisations',
      '/areas/E06000006/term-dates',
      '/areas/E06000006/boards',
    ]);
    expect(screen.getByText('Halton')).toBeVisible();
  });
});

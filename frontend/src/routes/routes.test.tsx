import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { describe, expect, it } from 'vitest';
import { readAsAt, useAsAt, withAsAt } from './asAt';
import { linkTo, useLink, useRouteParams } from './links';
import { useListParams } from './listParams';

describe('linkTo', () => {
  it('fills the path and keeps the date', () => {
    expect(linkTo('action', { programmeId: 'p1', actionId: 'a/1' }, '2024-07-15')).toBe('/programmes/p1/actions/a%2F1?asAt=2024-07-15');
  });

  it('leaves out empty filters and, today, the date', () => {
    expect(linkTo('actions', { programmeId: 'p1' }, undefined, { priority: 5, rating: '' })).toBe('/programmes/p1/actions?priority=5');
  });
});

describe('readAsAt', () => {
  it.each([
    ['', { kind: 'now' }],
    ['?asAt=', { kind: 'now' }],
    ['?asAt=2026-11-23', { kind: 'now' }],
    ['?asAt=2024-07-15', { kind: 'past', date: '2024-07-15' }],
    ['?asAt=2026-11-24', { kind: 'impossible', text: '2026-11-24' }],
    ['?asAt=2024-06-31', { kind: 'impossible', text: '2024-06-31' }],
    ['?asAt=yesterday', { kind: 'impossible', text: 'yesterday' }],
  ])('reads %s', (search, expected) => {
    expect(readAsAt(search, '2026-11-23')).toEqual(expected);
  });

  it('changes only the date of an address, and starts its list again', () => {
    expect(withAsAt('/x', '?sort=-due&page=3&asAt=2024-07-15', '2024-10-13')).toBe('/x?sort=-due&asAt=2024-10-13');
    expect(withAsAt('/x', '?asAt=2024-07-15', undefined)).toBe('/x');
  });
});

function Screen() {
  const link = useLink();
  const { programmeId } = useRouteParams('actions');
  const { asAt, isPast } = useAsAt();
  const list = useListParams(FILTERS);
  return (
    <>
      <p>{`${programmeId} at ${asAt ?? 'now'}${isPast ? ', past' : ''}, page ${list.page}, sort ${list.sort ?? 'none'}`}</p>
      <Link to={link('risks', { programmeId })}>Risks</Link>
      <Link to={list.toPage(2)}>Two</Link>
      <button
        onClick={() => {
          list.set({ sort: '-due', priority: '5' });
        }}
      >
        Sort
      </button>
    </>
  );
}
const FILTERS = ['priority'] as const;

describe('a screen at a past date', () => {
  it('keeps the date through links, sorting and pages', async () => {
    const router = createMemoryRouter([{ path: '/programmes/:programmeId/actions', element: <Screen /> }], {
      initialEntries: ['/programmes/p1/actions?asAt=2024-07-15'],
    });
    render(<RouterProvider router={router} />);
    expect(screen.getByText('p1 at 2024-07-15, past, page 1, sort none')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Risks' })).toHaveAttribute('href', '/programmes/p1/risks?asAt=2024-07-15');

    await userEvent.click(screen.getByRole('link', { name: 'Two' }));
    expect(router.state.location.search).toBe('?asAt=2024-07-15&page=2');

    await userEvent.click(screen.getByRole('button', { name: 'Sort' }));
    expect(router.state.location.search).toBe('?asAt=2024-07-15&sort=-due&priority=5');
  });
});

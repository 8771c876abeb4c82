import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes, type RouteName } from '@/routes/routes';
import { ME_KEY, createQueries } from '@/server/queries';

const PAGE_MS = 600;

async function later() {
  await new Promise((resolve) => setTimeout(resolve, PAGE_MS));
  return { element: <p>elsewhere</p> };
}

/** Shows one screen at an address, as the application would for somebody signed in; every other address says where it is. */
export function open(name: RouteName, Component: ComponentType, address: string, me: unknown) {
  const queries = createQueries();
  queries.setQueryData(ME_KEY, me);
  const router = createMemoryRouter(
    [
      { path: routes[name].path, element: <Component /> },
      // Fetched when it is opened, like every page: what happens in between is part of what is tested.
      { path: '*', lazy: later },
    ],
    { initialEntries: [address] },
  );
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, queries };
}

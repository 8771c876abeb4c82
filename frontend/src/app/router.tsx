import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject as Route } from 'react-router';
import { Loading } from '@/design/states';
import { routes, type RouteName } from '@/routes/routes';
import { Allowed } from './Allowed';
import { NotFoundPage, RouteErrorPage } from './ErrorPages';
import { pages } from './pages';
import { Shell } from './Shell';

export function createRouter() {
  const children: Route[] = (Object.entries(pages) as [RouteName, () => Promise<ComponentType>][]).map(([name, load]) => ({
    path: routes[name].path,
    handle: { name },
    lazy: async () => ({ Component: allowed(name, await load()) }),
  }));
  return createBrowserRouter([
    ...gallery(),
    {
      element: <Shell />,
      hydrateFallbackElement: <FirstMoment />,
      errorElement: <RouteErrorPage />,
      children: [
        {
          // A page that fails leaves the header standing, so that one can go elsewhere.
          errorElement: <RouteErrorPage inShell />,
          children: [...children, { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ]);
}

function allowed(name: RouteName, Component: ComponentType): ComponentType {
  return function AllowedPage() {
    return (
      <Allowed permission={routes[name].permission}>
        <Component />
      </Allowed>
    );
  };
}

function FirstMoment() {
  return (
    <div className="gt-wrap">
      <Loading what="Golden Thread" />
    </div>
  );
}

/** Every component in every state, for those who build screens. The condition is constant, so no build contains it. */
function gallery(): Route[] {
  if (!import.meta.env.DEV) {
    return [];
  }
  return [
    {
      path: '/gallery',
      hydrateFallbackElement: <FirstMoment />,
      lazy: async () => ({ Component: (await import('@/design/gallery/GalleryPage')).GalleryPage }),
    },
  ];
}

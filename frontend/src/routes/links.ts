import { useCallback } from 'react';
import { useLocation, useParams } from 'react-router';
import { AS_AT, readAsAt, type AsAt } from './asAt';
import { routes, type RouteName, type RouteParams } from './routes';

export type Search = Record<string, string | number | null | undefined>;

/** The address of a page at a date, with filters. Empty filters are left out, so the same page has one address. */
export function linkTo<R extends RouteName>(route: R, params: RouteParams<R>, asAt: AsAt, search: Search = {}): string {
  const path = routes[route].path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((params as Record<string, string>)[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') {
      query.set(name, String(value));
    }
  }
  if (asAt !== undefined) {
    query.set(AS_AT, asAt);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The link builder of a screen: keeps the date one is looking at, whatever page one goes to. */
export function useLink() {
  const { search } = useLocation();
  return useCallback(
    <R extends RouteName>(route: R, params: RouteParams<R>, filters?: Search): string => {
      const read = readAsAt(search);
      return linkTo(route, params, read.kind === 'past' ? read.date : undefined, filters);
    },
    [search],
  );
}

/** The parameters of the page one is on. Asked by name, so a screen cannot read what its path does not have. */
export function useRouteParams<R extends RouteName>(route: R): RouteParams<R> {
  const params = useParams();
  for (const [, name] of routes[route].path.matchAll(/:(\w+)/g)) {
    if (name !== undefined && params[name] === undefined) {
      throw new Error(`${routes[route].path} was rendered without ${name}`);
    }
  }
  return params as RouteParams<R>;
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client';
import { ProblemError } from './problem';
import { ME_KEY } from './queries';
import type { components } from './schema';

export type Me = components['schemas']['MeView'];

/** Who is signed in; null when nobody is. It is the one request for which 401 is an ordinary answer. */
export const meQuery = queryOptions({
  queryKey: ME_KEY,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await bodyOf(api.GET('/api/v1/me', { signal }));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        return null;
      }
      throw error;
    }
  },
  staleTime: 60_000,
});

/** For screens, which are only shown to somebody signed in. */
export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

/**
 * Whether to offer something. The server decides whether it may be done; this only keeps people from being offered what
 * they would be refused.
 */
export function may(me: Me | null, permission: string, areaCode?: string): boolean {
  return me?.areas.some((area) => (areaCode === undefined || area.code === areaCode) && area.permissions.includes(permission)) ?? false;
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** The roles with what each means, in the words of the server. They change with a release only. */
export const rolesQuery = queryOptions({
  queryKey: ['reference', 'permissions'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/reference/permissions', { signal })),
  staleTime: Infinity,
});

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/**
 * The programmes one may see, of every area one is a member of. The list spans areas, each with a history of its own, so it
 * is always today's: it takes no date.
 */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes', { params: { query: { size: 500 } }, signal })),
});

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** How many roles of an area wait for a second person. */
export function waitingQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'waiting'],
    queryFn: async ({ signal }) => {
      const query = { state: 'PROPOSED', size: 1 } as const;
      const { page } = await bodyOf(api.GET('/api/v1/areas/{areaCode}/membership-grants', { params: { path: { areaCode }, query }, signal }));
      return page.totalItems;
    },
  });
}

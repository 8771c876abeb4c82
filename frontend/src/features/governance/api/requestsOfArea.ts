import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import { every } from '@/server/every';
import type { DateRequest } from './deadlineChanges';

export interface AreaRequest extends DateRequest {
  programmeId: string;
  programmeTitle: string;
}

/** Dates asked for in all programmes of an area: a meeting belongs to the area, and decides about any of them. Always today's. */
export function requestsOfAreaQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'deadline-changes'],
    queryFn: async ({ signal }): Promise<AreaRequest[]> => {
      const programmes = await every((query) => bodyOf(api.GET('/api/v1/programmes', { params: { query: { area: areaCode, ...query } }, signal })));
      const requests = await Promise.all(
        programmes.map(async ({ id, title }) => {
          const found = await every((query) =>
            bodyOf(api.GET('/api/v1/programmes/{programmeId}/deadline-changes', { params: { path: { programmeId: id }, query }, signal })),
          );
          return found.map((request) => ({ ...request, programmeId: id, programmeTitle: title }));
        }),
      );
      return requests.flat();
    },
  });
}

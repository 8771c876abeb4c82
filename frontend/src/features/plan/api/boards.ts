import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';

/** The boards of an area, to which a cycle may report. */
export function boardsQuery(areaCode: string) {
  return queryOptions({
    queryKey: ['area', areaCode, 'boards'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/areas/{areaCode}/boards', { params: { path: { areaCode }, query: { size: 500 } }, signal })),
  });
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** The history of an area takes no date: it is what all dates are made from. */
export function revisionsQuery({ areaCode, page }: { areaCode: string; page: number }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'history', { page }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/areas/{areaCode}/history', { params: { path: { areaCode }, query: { page } }, signal })),
    placeholderData: keepPreviousData,
  });
}

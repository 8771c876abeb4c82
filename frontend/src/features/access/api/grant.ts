import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';

/** One grant with its tag, for the page that decides it. */
export function grantQuery({ areaCode, grantId }: { areaCode: string; grantId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'grant', grantId],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/membership-grants/{grantId}', { params: { path: { grantId } }, signal })),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';

/** One membership with the tag that ending it needs. */
export function membershipQuery({ areaCode, membershipId }: { areaCode: string; membershipId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'membership', membershipId],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/memberships/{membershipId}', { params: { path: { membershipId } }, signal })),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';

/** One body with the tag that a change of it needs. */
export function organisationQuery({ areaCode, organisationId }: { areaCode: string; organisationId: string }) {
  return queryOptions({
    queryKey: ['area', areaCode, 'organisation', organisationId],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId } }, signal })),
  });
}

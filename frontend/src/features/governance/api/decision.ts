import { queryOptions } from '@tanstack/react-query';
import { api, taggedBodyOf } from '@/server/client';

/** One decision with its tag, who recorded it and what one may do with it. */
export function decisionQuery({ programmeId, decisionId }: { programmeId: string; decisionId: string }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'decision', decisionId],
    queryFn: ({ signal }) => taggedBodyOf(api.GET('/api/v1/decisions/{decisionId}', { params: { path: { decisionId } }, signal })),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** How many findings there are in all, whatever the filters. */
export function findingSummaryQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'finding-summary', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/findings/summary', { params: { path: { programmeId }, query: { asAt } }, signal })),
  });
}

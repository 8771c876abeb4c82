import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';

/** Where somebody said that there is no risk, and when. */
export function riskStatementsQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risk-statements', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/risk-statements', {
          params: { path: { programmeId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}

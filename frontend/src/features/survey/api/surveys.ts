import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

export function surveysQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'surveys', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/surveys', {
          params: { path: { programmeId }, query: { asAt, size: 500 } },
          signal,
        }),
      ),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { components } from '@/server/schema';

export type Stocktake = components['schemas']['StocktakeView'];

/** The list takes no date: what was frozen stays frozen. Which of them a past day knew is told by when each was taken. */
export function stocktakesQuery({ programmeId, asAt }: { programmeId: string; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'stocktakes', { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programmeId}/stocktakes', {
          params: { path: { programmeId }, query: { size: 500 } },
          signal,
        }),
      ),
  });
}

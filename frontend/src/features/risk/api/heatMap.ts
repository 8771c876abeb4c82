import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

/** The heat map as the server draws it, with its sentence and table. */
export function heatMapQuery({ programmeId, priority, asAt }: { programmeId: string; priority: number | undefined; asAt: string | undefined }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'risk-heat-map', { asAt, priority }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programmes/{programmeId}/risk-heat-map', { params: { path: { programmeId }, query: { asAt, priority } }, signal })),
  });
}

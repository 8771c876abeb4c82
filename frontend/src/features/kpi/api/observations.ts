import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { KpiParams } from './kpi';

/** Oldest first, all of them: a measure of a plan has tens, not thousands. With `cells` the figures of parts too. */
export function observationsQuery({ programmeId, kpiId, asAt, cells = false }: KpiParams & { cells?: boolean }) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'observations', kpiId, { asAt, cells }],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/kpis/{kpiId}/observations', { params: { path: { kpiId }, query: { asAt, cells, size: 500 } }, signal })),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/api/client';
import type { KpiParams } from './kpi';

/** Oldest first, all of them: a measure of a plan has tens, not thousands. */
export function observationsQuery({ programmeId, kpiId, asAt }: KpiParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'observations', kpiId, { asAt }],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/kpis/{kpiId}/observations', { params: { path: { kpiId }, query: { asAt, size: 500 } }, signal }),
      ),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';
import type { KpiParams } from './kpi';

/** Picture, sentence and table of a measure: what documents show too. */
export function chartQuery({ programmeId, kpiId, asAt }: KpiParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'chart', kpiId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/kpis/{kpiId}/chart', { params: { path: { kpiId }, query: { asAt } }, signal })),
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/server/client';

export interface KpiParams {
  programmeId: string;
  kpiId: string;
  asAt: string | undefined;
}

export function kpiQuery({ programmeId, kpiId, asAt }: KpiParams) {
  return queryOptions({
    queryKey: ['programme', programmeId, 'kpi', kpiId, { asAt }],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/kpis/{kpiId}', { params: { path: { kpiId }, query: { asAt } }, signal })),
  });
}
